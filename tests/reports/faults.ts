/** What no line of a report may have: an empty number, a slot left open, a word for nothing. */
const FAULTS: readonly [name: string, pattern: RegExp][] = [
	['a word of the machine', /undefined|NaN|Infinity|null|\[object/],
	['an open slot', /[{}[\]]/],
	['an empty figure', /在册[、，。；]|，，|；；|。。|、、|，。|、。|, ,|; ;|\. \.| {2}/],
	[
		'a change without a size',
		/(增加|减少|提高|降低|下降|增长)(?=[，。；、]|$)|\b(up|down)(?=[,.;]| on )/
	],
	[
		'a stock without its date',
		/(^|。)(特困人员|低保边缘家庭|刚性支出困难家庭|防止返贫监测对象|农村低保标准)(在册|人数较少|为)/
	],
	['a doubled sign', /−−|\+−|约约|about about|约不足|about less/],
	['about on the wrong side', /[占为]约\d[^；。]*占约/],
	['a sentence without an end', /[^。.）)：:%\d人户元\p{L}]$/u]
];

export const faultsOf = (line: string): string[] =>
	FAULTS.flatMap(([name, pattern]) => (pattern.test(line) ? [`${name}: ${line}`] : []));
