import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A warning is a fault: each test fails that writes one to the console. */
beforeEach(() => {
	vi.spyOn(console, 'warn');
	vi.spyOn(console, 'error');
});

afterEach(() => {
	expect(vi.mocked(console.warn).mock.calls).toEqual([]);
	expect(vi.mocked(console.error).mock.calls).toEqual([]);
	vi.restoreAllMocks();
});
