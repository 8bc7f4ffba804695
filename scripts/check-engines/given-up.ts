/** What Firefox says of a request that it gave up because its page was left, and of no other. */
export const GIVEN_UP = 'NS_BINDING_ABORTED';

/**
 * Complaints without those of files that a browser gave up itself, because the page that asked for them was
 * left. A file that is missing, refused or broken off on its way is still complained of.
 *
 * @param givenUp addresses of the files
 */
export function withoutGivenUp(
	complaints: readonly string[],
	givenUp: ReadonlySet<string>
): readonly string[] {
	return complaints.filter(
		(complaint) => !addressesIn(complaint).some((each) => givenUp.has(each))
	);
}

/** The addresses that a complaint names: they end at a blank or at a quotation mark. */
function addressesIn(complaint: string): readonly string[] {
	return (
		complaint.match(/https?:\/\/[^\s“”"'<>]+/g)?.map((each) => each.replace(/[.,]$/, '')) ?? []
	);
}
