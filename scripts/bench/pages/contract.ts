/** What each page under measurement offers. */
export interface BenchPage {
	/** Reads CSV text and puts a heatmap on the page. */
	draw(csv: string): void;
	/** Turns the order of the rows round. */
	resort(): void;
}

declare global {
	interface Window {
		bench?: BenchPage;
	}
}
