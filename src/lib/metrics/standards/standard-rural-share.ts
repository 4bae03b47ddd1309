import { standards } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

const of = (stratum: 'urban' | 'rural') => ({
	...{ table: standards, measure: 'monthly_yuan', where: { urban_rural: [stratum] } }
});

export const standardRuralShare = defineMetric({
	id: 'standard-rural-share',
	name: { 'zh-CN': '农村标准占城市标准', en: 'Rural standard over urban' },
	definition: {
		'zh-CN': '农村保障标准除以城市保障标准，均按每人每月；100%为城乡统一。',
		en: 'Rural standard divided by the urban one, both per person and month; 100 % where they are one.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [of('rural')],
		words: { 'zh-CN': '农村标准', en: 'rural standard' }
	},
	denominator: {
		terms: [of('urban')],
		words: { 'zh-CN': '城市标准', en: 'urban standard' }
	},
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '按公布的城乡标准计算；浙江省条例要求不低于70%',
		en: 'Worked out from the published standards; Zhejiang’s regulation asks for at least 70 %'
	}
});
