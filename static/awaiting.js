// An address that names an inspection waits for it: the built-in report must not show meanwhile.
if (/[?&]inspection=/.test(location.search)) document.documentElement.dataset.awaiting = '';
