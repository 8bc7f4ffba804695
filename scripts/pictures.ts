/** Makes the picture of the README and the preview of shared links. `npm run pictures`. */
import { siteCode } from './charts/site-code.ts';

const site = await siteCode();
try {
	const { makePictures } = (await site.load('/scripts/pictures/make-pictures.ts')) as {
		makePictures: () => Promise<void>;
	};
	await makePictures();
} finally {
	await site.close();
}
