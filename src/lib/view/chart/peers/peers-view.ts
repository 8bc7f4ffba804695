import type { Inspection } from '../../../domain/inspection.ts';
import type { PeerGroup } from '../../../select/many/peers.ts';
import type { When } from '../../../select/many/choice.ts';
import type { ChartCaption } from '../../chart-caption.ts';
import type { NativeForm } from '../../native-form.ts';
import type { GridDrawing } from '../national-grid/grid-view.ts';
import type { AreaStanding } from './area-standing.ts';

/** What a council among its peers is made of. */
export interface PeersSource {
	/** Every inspection that is known. */
	readonly all: readonly Inspection[];
	/** An inspection of the council, any of its own. */
	readonly council: Inspection;
	/** Code of a framework; empty: of inspections without one. */
	readonly framework: string;
	/** A day, or the latest; each council stands once. */
	readonly when: Exclude<When, 'all'>;
	readonly group: PeerGroup;
	/** Whether no other council is named, nor anything said that tells one from another. */
	readonly onlyOwnName: boolean;
}

/** A council beside others: its own row first, with headings and words and no pixels. */
export interface PeersView extends ChartCaption, GridDrawing {
	readonly kind: 'peers';
	/** Of the council. */
	readonly name: string;
	/** Its latest inspection, under whichever framework. */
	readonly council: Inspection;
	/** By row: how like the council it is; `null` of itself, and outside of the model. */
	readonly closeness: readonly (string | null)[];
	readonly onlyOwnName: boolean;
	/** How the council stands in each area, where it has a grade there. */
	readonly standings: readonly AreaStanding[];
	/** Some of its rows, as a chart. */
	readonly cut: (view: PeersView, from: number, to: number) => PeersView;
	readonly describe: (view: PeersView) => readonly string[];
	readonly toNative: (view: PeersView) => NativeForm;
}
