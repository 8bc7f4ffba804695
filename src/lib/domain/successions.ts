// Made from data/authorities.csv by npm run write:authorities.
import type { Succession } from './authority-entry.ts';

/** The councils that have ended since 2009, each with those that took over. */
export const SUCCESSIONS: readonly Succession[] = [
	{
		ended: { name: 'Bedfordshire', code: 'E10000001' },
		on: '2009-04-01',
		successors: [
			{ name: 'Bedford', code: 'E06000055' },
			{ name: 'Central Bedfordshire', code: 'E06000056' }
		]
	},
	{
		ended: { name: 'Bournemouth', code: 'E06000028' },
		on: '2019-04-01',
		successors: [{ name: 'Bournemouth, Christchurch and Poole', code: 'E06000058' }]
	},
	{
		ended: { name: 'Buckinghamshire County Council', code: 'E10000002' },
		on: '2020-04-01',
		successors: [{ name: 'Buckinghamshire Council', code: 'E06000060' }]
	},
	{
		ended: { name: 'Cheshire', code: 'E10000004' },
		on: '2009-04-01',
		successors: [
			{ name: 'Cheshire East', code: 'E06000049' },
			{ name: 'Cheshire West and Chester', code: 'E06000050' }
		]
	},
	{
		ended: { name: 'Cumbria', code: 'E10000006' },
		on: '2023-04-01',
		successors: [
			{ name: 'Cumberland', code: 'E06000063' },
			{ name: 'Westmorland and Furness', code: 'E06000064' }
		]
	},
	{
		ended: { name: 'Dorset County Council', code: 'E10000009' },
		on: '2019-04-01',
		successors: [
			{ name: 'Bournemouth, Christchurch and Poole', code: 'E06000058' },
			{ name: 'Dorset Council', code: 'E06000059' }
		]
	},
	{
		ended: { name: 'Northamptonshire', code: 'E10000021' },
		on: '2021-04-01',
		successors: [
			{ name: 'North Northamptonshire', code: 'E06000061' },
			{ name: 'West Northamptonshire', code: 'E06000062' }
		]
	},
	{
		ended: { name: 'Poole', code: 'E06000029' },
		on: '2019-04-01',
		successors: [{ name: 'Bournemouth, Christchurch and Poole', code: 'E06000058' }]
	}
];
