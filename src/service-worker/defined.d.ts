/** Files of the site's other workers, from the folder of the site on. */
declare const __WORKER_FILES__: readonly string[];
