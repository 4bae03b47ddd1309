import { expect, test } from 'vitest';
import { asAppError } from '#lib/errors.ts';
import { errorSentence } from '#lib/i18n/error-sentence.ts';
import { exporterErrors } from '#lib/i18n/exporter-errors.ts';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { writeDataset } from './write-dataset.ts';

const read = async (name: string, value: unknown) => {
	const basis = { 'zh-CN': '某省办法', en: 'provincial rules' };
	const parameters = { [name]: { value: value as number, basis } };
	return readDataset(await writeDataset({ dataset: { parameters } }));
};

test('a local limit may be lower than the national one, or the same', async () => {
	expect((await read('price_limit_cpi', 3)).parameters?.['price_limit_cpi']?.value).toBe(3);
	await expect(read('price_limit_food', 6)).resolves.toBeDefined();
	await expect(read('consumption_share_rural', 0.4)).resolves.toBeDefined();
});

test.each([
	['price_limit_cpi', 3.6, 3.5],
	['price_limit_food', 7, 6],
	['price_limit_food', '6', 6],
	['price_limit_cpi', 0, 3.5],
	['consumption_share_urban', 35, 1]
])('%s cannot be %s: the error names file, field and the most', async (name, value, most) => {
	const field = `parameters.${name}.value`;
	await expect(read(name, value)).rejects.toMatchObject({
		code: 'dataset/wrong-parameter',
		context: { file: 'dataset.json', field, most }
	});
});

test('the sentence says that limits may be lowered, not raised', async () => {
	const error = await read('price_limit_cpi', 4).catch((caught: unknown) => caught);
	expect(errorSentence(asAppError(error), 'zh-CN', exporterErrors)).toBe(
		'dataset.json“parameters.price_limit_cpi.value”：只能是大于0、不高于3.5的数。' +
			'价格补贴启动条件可以低于、不得高于国家规定；占消费支出的比例写成0至1。'
	);
});
