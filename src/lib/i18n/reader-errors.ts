import type { ErrorCode } from '#lib/errors.ts';
import type { Bilingual } from './locale.ts';

/** What can go wrong in a reader's browser. */
export type ReaderErrorCode = Extract<
	ErrorCode,
	`${'contract' | 'engine' | 'metric' | 'period' | 'snapshot' | 'tracing'}/${string}` | 'unexpected'
>;

/** What a reader is told, per code: what, where, and what to do. `{name}` is filled from the context. */
export const readerErrors: Record<ReaderErrorCode, Bilingual> = {
	'contract/unknown-column': {
		'zh-CN': '数据表“{table}”没有“{column}”这一列。',
		en: 'Table “{table}” has no column “{column}”.'
	},
	'contract/table-mismatch': {
		'zh-CN': '文件“{file}”与数据约定不符：{reason}。请重新导出快照。',
		en: 'File “{file}” does not match the data contract: {reason}. Export the snapshot again.'
	},
	'engine/start-failed': {
		'zh-CN': '查询引擎未能启动，页面上已有的数字不受影响。请刷新重试，或换用较新的浏览器。',
		en: 'The query engine did not start; figures already on the page are not affected. Reload, or use a newer browser.'
	},
	'engine/query-failed': {
		'zh-CN': '这次查询没有成功，页面上已有的数字不受影响。请重试。',
		en: 'This query failed; figures already on the page are not affected. Please try again.'
	},
	'metric/not-additive': {
		'zh-CN': '“{metric}”不能跨“{dimension}”相加。',
		en: '“{metric}” cannot be added up over “{dimension}”.'
	},
	'metric/open-dimension': {
		'zh-CN': '查询“{metric}”须写明“{dimension}”取哪些值。',
		en: 'A query for “{metric}” must name the values of “{dimension}”.'
	},
	'metric/fixed-dimension': {
		'zh-CN': '“{metric}”的口径已经定了“{dimension}”，不能另选。',
		en: 'The definition of “{metric}” fixes “{dimension}”; it cannot be chosen.'
	},
	'metric/no-base': {
		'zh-CN': '查询“{metric}”须写明与哪一期比较。',
		en: 'A query for “{metric}” must name the period to compare with.'
	},
	'metric/no-parameter': {
		'zh-CN': '本数据集没有“{metric}”所需的参数“{parameter}”。',
		en: 'This dataset lacks the parameter “{parameter}” that “{metric}” needs.'
	},
	'tracing/bad-link': {
		'zh-CN': '链接中的“{figure}”不完整或已被改动，请重新复制整条链接。',
		en: '“{figure}” in the link is incomplete or has been altered; copy the whole link again.'
	},
	'metric/wrong-frequency': {
		'zh-CN': '“{metric}”的口径不适用于“{period}”这类时期。',
		en: '“{metric}” is not defined for a period like “{period}”.'
	},
	'period/invalid': {
		'zh-CN': '“{period}”不是有效的时期，应写作 2021-05、2020-Q1 或 2022。',
		en: '“{period}” is not a period; write 2021-05, 2020-Q1 or 2022.'
	},
	'snapshot/not-exported': {
		'zh-CN': '“{place}”中还没有数据快照。请先运行 npm run snapshot。',
		en: 'There is no data snapshot in “{place}” yet. Run npm run snapshot first.'
	},
	'snapshot/unavailable': {
		'zh-CN': '读不到数据快照（{file}）。请检查网络后刷新。',
		en: 'The data snapshot cannot be read ({file}). Check the connection and reload.'
	},
	'snapshot/file-missing': {
		'zh-CN': '数据文件“{file}”不在服务器上。请联系网站管理员重新部署快照。',
		en: 'Data file “{file}” is not on the server. Ask the site’s administrator to deploy the snapshot again.'
	},
	'snapshot/file-truncated': {
		'zh-CN':
			'数据文件“{file}”不完整：应为{expected}字节，收到{received}字节。请刷新；仍不行请联系网站管理员。',
		en: 'Data file “{file}” is incomplete: {received} of {expected} bytes arrived. Reload; if it persists, tell the site’s administrator.'
	},
	'snapshot/file-corrupt': {
		'zh-CN': '数据文件“{file}”与清单中的校验值不符，已停止使用。请联系网站管理员。',
		en: 'Data file “{file}” does not match its checksum in the manifest and was not used. Tell the site’s administrator.'
	},
	unexpected: {
		'zh-CN': '出现意外错误：{reason}。',
		en: 'Something unexpected happened: {reason}.'
	}
};
