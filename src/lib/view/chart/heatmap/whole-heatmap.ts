import type { Grade } from '../../../domain/grade.ts';
import type { JudgedService } from '../../../domain/service.ts';
import type { AreaQuestion } from '../../../select/area-answers.ts';
import type { AreaOrder } from '../../../select/order-areas.ts';

/** What a reader can choose. Each has a value that means "all". */
export interface HeatmapChoice {
	readonly order: AreaOrder;
	readonly service: JudgedService | null;
	readonly grade: Grade | null;
	/** Only the areas that answer a question. */
	readonly areas: AreaQuestion | null;
}

export const WHOLE_HEATMAP: HeatmapChoice = {
	order: 'report',
	service: null,
	grade: null,
	areas: null
};
