// An address that names an inspection, or carries one, waits for it: the built-in report must not show
// meanwhile.
if (/[?&]inspection=/.test(location.search) || /[#&]data=/.test(location.hash)) {
	document.documentElement.dataset.awaiting = '';
}
