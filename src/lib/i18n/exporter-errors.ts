import type { ErrorCode } from '#lib/errors.ts';
import type { Bilingual } from './locale.ts';
import type { ReaderErrorCode } from './reader-errors.ts';

/** What an exporting clerk is told, per code, in the words of `readerErrors`; no page carries it. */
export const exporterErrors: Record<Exclude<ErrorCode, ReaderErrorCode>, Bilingual> = {
	'calendar/incomplete-year': {
		'zh-CN':
			'{file}：{year}年列出的放假日只有{listed}天，少于法定的{expected}天，或缺元旦、劳动节、国庆节。请按国务院办公厅通知补齐该年全部放假和上班日期。',
		en: '{file}: only {listed} days off are listed for {year}, the law has {expected}; or 1 January, 1 May or 1 October is missing. Enter every day off and every weekend worked from the State Council’s notice.'
	},
	'calendar/invalid-date': {
		'zh-CN': '“{date}”不是有效的日期，应写作 2024-02-29。',
		en: '“{date}” is not a date; write 2024-02-29.'
	},
	'calendar/uncovered-year': {
		'zh-CN':
			'工作日历没有{year}年，不能推算工作日。请按国务院办公厅通知把该年放假安排填入 {file}，再运行 npm run update:holidays。',
		en: 'The calendar of working days does not cover {year}. Enter that year’s State Council notice in {file} and run npm run update:holidays.'
	},
	'dataset/indicator-differs': {
		'zh-CN':
			'{file}“{column}”：指标“{indicator}”在别处用了另一名称或单位。请统一，或换一个指标代码。',
		en: '{file}, “{column}”: indicator “{indicator}” has another label or unit elsewhere. Make them agree, or name another indicator.'
	},
	'dataset/invalid': {
		'zh-CN': '{file}：{reason}。请改正后重新导出。',
		en: '{file}: {reason}. Correct it and export again.'
	},
	'dataset/missing-column': {
		'zh-CN':
			'{file}：缺少“{column}”列（或项目）。请与同名 .json 中的 measures 对照补上，或从 measures 中删去。',
		en: '{file}: column or item “{column}” is missing. Add it, or remove it from measures in the .json beside it.'
	},
	'dataset/missing-field': {
		'zh-CN': '{file}：缺少“{field}”，或其类型不对。请补上后重新导出。',
		en: '{file}: “{field}” is missing or of the wrong type. Add it and export again.'
	},
	'dataset/not-whole': {
		'zh-CN': '{file} 第{line}行“{column}”列：{value}{unit}不是整数个单位。请核对单位和数值。',
		en: '{file}, line {line}, column “{column}”: {value} {unit} is not a whole count. Check the unit and the value.'
	},
	'dataset/repeated-row': {
		'zh-CN':
			'{file} 第{line}行与第{first}行的时期、地区（及项目）相同。请删去重复的一行，或改正其时期。',
		en: '{file}, line {line}: same period, area and item as line {first}. Remove one, or correct its period.'
	},
	'dataset/too-many-decimals': {
		'zh-CN':
			'{file} 第{line}行“{column}”列：{value}的小数位多于登记的{decimals}位。请核对数值，或改正 decimals。',
		en: '{file}, line {line}, column “{column}”: {value} has more than the {decimals} decimals declared. Check the value, or correct decimals.'
	},
	'dataset/unknown': {
		'zh-CN': '没有名为“{dataset}”的数据集。可用的有：{known}。',
		en: 'There is no dataset “{dataset}”. Known are: {known}.'
	},
	'dataset/unknown-area': {
		'zh-CN':
			'{file} 第{line}行：地区名“{area}”对不上区划代码。请在 dataset.json 的 aliases 中登记。',
		en: '{file}, line {line}: area “{area}” matches no division code. Add it to aliases in dataset.json.'
	},
	'dataset/unknown-code': {
		'zh-CN': '{file}“{column}”：“{dimension}”没有代码“{value}”。可用的有：{known}。',
		en: '{file}, “{column}”: “{dimension}” has no code “{value}”. Known are: {known}.'
	},
	'dataset/unknown-column': {
		'zh-CN': '{file} 第{line}行：“{column}”没有登记。请在同名 .json 的 measures 中登记，或删去。',
		en: '{file}, line {line}: “{column}” is not declared. Declare it under measures in the .json beside it, or remove it.'
	},
	'dataset/unknown-field': {
		'zh-CN': '{file}：没有“{field}”这一项，可用的有：{known}。请改正写法。',
		en: '{file}: there is no field “{field}”. Known are: {known}. Correct its spelling.'
	},
	'dataset/unknown-measure': {
		'zh-CN': '{file}“{column}”：“{to}”不是数据约定中的指标。可用的有：{known}。',
		en: '{file}, “{column}”: “{to}” is no measure of the contract. Known are: {known}.'
	},
	'dataset/unknown-warning': {
		'zh-CN': '{file}“{field}”：没有这条预警规则。可用的有：{known}。',
		en: '{file}, “{field}”: there is no such rule of warnings. Known are: {known}.'
	},
	'dataset/unreadable-period': {
		'zh-CN': '{file} 第{line}行：“{period}”不是有效的时期，应写作 2021-05、2020-Q1 或 2022。',
		en: '{file}, line {line}: “{period}” is not a period; write 2021-05, 2020-Q1 or 2022.'
	},
	'dataset/unreadable-value': {
		'zh-CN': '{file} 第{line}行“{column}”列：“{value}”不是数值。请按原表核对。',
		en: '{file}, line {line}, column “{column}”: “{value}” is not a number. Check it against the printed table.'
	},
	'dataset/wrong-multiplier': {
		'zh-CN':
			'{file}“{column}”：单位“{unit}”的换算倍数应为{expected}，登记的是{multiplier}。请改正其一。',
		en: '{file}, “{column}”: unit “{unit}” converts by {expected}, but {multiplier} is declared. Correct one of them.'
	},
	'dataset/wrong-order': {
		'zh-CN':
			'{file}“{field}”：等级越重，界限应越难越过，即 red {order} orange {order} yellow。请调整次序。',
		en: '{file}, “{field}”: a graver level must be harder to reach: red {order} orange {order} yellow. Put them in this order.'
	},
	'dataset/wrong-parameter': {
		'zh-CN':
			'{file}“{field}”：只能是大于0、不高于{most}的数。价格补贴启动条件可以低于、不得高于国家规定；占消费支出的比例写成0至1。',
		en: '{file}, “{field}”: write a number above 0, at most {most}. Limits of the price subsidy may be lower than the national ones, never higher; shares of consumption run from 0 to 1.'
	},
	'dataset/wrong-threshold': {
		'zh-CN':
			'{file}“{field}”：请写 false（停用），或 red、orange、yellow 至少一个，各为{least}至{most}之间的数；没有界限的规则只能写 false。',
		en: '{file}, “{field}”: write false (off), or at least one of red, orange and yellow, each a number from {least} to {most}; a rule without thresholds takes false alone.'
	},
	'evaluation/invalid': {
		'zh-CN':
			'{file}：指标“{item}”的“{field}”不能是“{given}”。可用的有：{allowed}。请改正后重新生成网站。',
		en: '{file}, item “{item}”: “{field}” cannot be “{given}”. Allowed: {allowed}. Correct it and build again.'
	},
	'protection/already-released': {
		'zh-CN':
			'“{dataset}”截至{period}的数据已公布过（{release}），公布过的数字不再改动，未写出任何内容。请等下一个月的数据齐全后再导出；标准、机构等填报资料有误的，加 --correction 另发一次更正。',
		en: '“{dataset}” up to {period} was published already ({release}), and what was published stays; nothing was written. Export again when the next month is complete; where reported figures (standards, staff …) were wrong, add --correction.'
	},
	'protection/contradictory': {
		'zh-CN': '公布的数字互相矛盾：没有任何取值能同时满足各合计关系和上下限。请核对各合计和上下限。',
		en: 'The published numbers contradict each other: nothing satisfies all totals and bounds at once. Check the totals and the bounds.'
	},
	'protection/ledger-broken': {
		'zh-CN':
			'发布台账中的“{release}”有误：{reason}。未写出任何内容。请从备份恢复台账，或用 --rebuild-ledger 按已发布的快照重建。',
		en: 'Release “{release}” of the ledger is not right: {reason}. Nothing was written. Restore the ledger from a copy, or make it anew from what was published with --rebuild-ledger.'
	},
	'protection/ledger-exists': {
		'zh-CN':
			'“{dataset}”已有发布台账，最近一次是{release}，不能再作首次发布。请去掉 --first-release。',
		en: '“{dataset}” has a ledger, whose last release is {release}: this is not the first. Leave --first-release away.'
	},
	'protection/ledger-missing': {
		'zh-CN':
			'没有“{dataset}”的发布台账，不能判断新旧数字合起来是否泄密，未写出任何内容。确是首次发布的，加 --first-release；台账丢失的，用 --rebuild-ledger 按已发布的快照重建。',
		en: 'There is no ledger of “{dataset}”, and so no telling what old and new figures give away together; nothing was written. If this is the first release, add --first-release; if the ledger is lost, make it anew with --rebuild-ledger.'
	},
	'protection/not-impossible': {
		'zh-CN':
			'发布计划 plan.json 的 impossible 说不可能出现的组合，记录里有：数据表“{table}”{area} {period}（{codes}）。未写出任何内容。请从 impossible 中删去这一组合，或改正记录。',
		en: 'What plan.json calls impossible is in the records: table “{table}”, {area} {period} ({codes}). Nothing was written. Take the combination out of impossible, or correct the records.'
	},
	'protection/not-rounded': {
		'zh-CN':
			'金额不能按{base}元取整而仍与合计相符，未写出任何内容。请检查发布计划中这些表之间的合计关系。',
		en: 'The amounts cannot be rounded to {base} yuan and still add up; nothing was written. Look at how the release plan adds these tables up.'
	},
	'protection/nothing-to-correct': {
		'zh-CN':
			'“{dataset}”最近一次发布是“{release}”，不是{period}，没有可更正的。请去掉 --correction，或用 --period 指明最近发布的月份。',
		en: 'The last release of “{dataset}” is “{release}”, not {period}: there is nothing to correct. Leave --correction away, or name the last released month with --period.'
	},
	'protection/percent-missing': {
		'zh-CN':
			'没有设定 p% 规则的 p，未读取任何记录。请在环境变量 JIUZHU_P 中设一个大于0、不超过100的数（如 15），并且不要公开。',
		en: 'The p of the p% rule is not set; no record was read. Put a number above 0 and up to 100 (15, say) into the environment variable JIUZHU_P, and keep it secret.'
	},
	'protection/plan-refused': {
		'zh-CN': '发布计划 plan.json 中的“{what}”不得公布（规则{rule}：{why}）。请从计划中删去。',
		en: '“{what}” of plan.json may not be published (rule {rule}: {reason}). Take it out of the plan.'
	},
	'protection/problem-invalid': {
		'zh-CN': '问题文件“{file}”读不出：{reason}。请改正后重试。',
		en: 'Problem file “{file}” cannot be read: {reason}. Correct it and try again.'
	},
	'protection/unprotected': {
		'zh-CN':
			'数据表“{table}”{area} {period} 的一个数字无法保护（规则 {rule}），未写出任何内容。请在发布计划中合并更粗的分类，或去掉这张表。',
		en: 'A figure of table “{table}”, {area} {period}, cannot be protected (rule {rule}); nothing was written. Coarsen its codes in the release plan, or leave the table out.'
	},
	'protection/unsolved': {
		'zh-CN': '线性规划求解器没有得出结果（状态{status}），未写出任何内容。请报告此问题。',
		en: 'The solver of linear programmes gave no answer (status {status}); nothing was written. Please report this.'
	},
	'reference/invalid-cell': {
		'zh-CN': '{file} 第{line}行“{column}”列：“{value}”不可用，应为 {expected}。',
		en: '{file}, line {line}, column “{column}”: “{value}” cannot be used; write {expected}.'
	},
	'reference/missing-column': {
		'zh-CN': '{file}：缺少“{column}”列。各列的写法见 data/reference/README.md。',
		en: '{file}: column “{column}” is missing. data/reference/README.md says what each column holds.'
	},
	'reference/repeated-row': {
		'zh-CN': '{file} 第{line}行与第{first}行说的是同一件事。请删去一行，或改正其日期。',
		en: '{file}, lines {first} and {line} speak of the same thing. Remove one, or correct its dates.'
	},
	'source/encoding': {
		'zh-CN': '数据库的字符编码是{encoding}，不能在库内直接统计。请去掉 --push-down，先复制再统计。',
		en: 'The database is encoded in {encoding}, in which figures cannot be counted where they lie. Leave out --push-down: the records are then copied and counted.'
	},
	'source/encrypted': {
		'zh-CN': '来源文件“{file}”有密码保护。请在 Excel 或 WPS 中取消密码，另存后重试。',
		en: 'Source file “{file}” is protected with a password. Save it without one in Excel or WPS and try again.'
	},
	'source/missing-table': {
		'zh-CN':
			'来源“{source}”中没有“{table}”表。请补上，或在 dataset.json 的 columns 中写明对应的列名。',
		en: 'Source “{source}” has no table “{table}”. Add it, or name its columns under “columns” in dataset.json.'
	},
	'source/unreachable': {
		'zh-CN': '连不上来源“{source}”：{reason}。没有写出任何文件。',
		en: 'Source “{source}” cannot be reached: {reason}. Nothing was written.'
	},
	'source/unreadable': {
		'zh-CN': '来源文件“{file}”读不出：{reason}。',
		en: 'Source file “{file}” cannot be read: {reason}.'
	},
	'source/unsupported': {
		'zh-CN': '来源文件“{file}”的格式不支持。请用 Excel 或 WPS 另存为 .xlsx 后重试。',
		en: 'Source file “{file}” is in a format that is not supported. Save it as .xlsx in Excel or WPS and try again.'
	},
	'staging/unusable': {
		'zh-CN': '不能在“{folder}”建立只有本人可读的暂存目录：{reason}。',
		en: 'A private staging folder cannot be made in “{folder}”: {reason}.'
	},
	'synthesis/sheet-full': {
		'zh-CN':
			'数据表“{table}”有{rows}行，一个工作表除表头外最多{most}行，未写出任何内容。请改用 --format csv 或 parquet，或减少户数、月数。',
		en: 'Table “{table}” has {rows} rows and a sheet holds {most} below its header; nothing was written. Use --format csv or parquet, or fewer households or months.'
	},
	'synthesis/target-taken': {
		'zh-CN':
			'模式“{schema}”已有数据表：{tables}。未写入任何内容。请用 --schema 另指定一个模式，或先自行删除这些表。',
		en: 'Schema “{schema}” has tables already: {tables}. Nothing was written. Name another schema with --schema, or drop these first.'
	},
	'usage/no-push-down': {
		'zh-CN': '--push-down 只用于数据库来源（postgres:），“{source}”请去掉这个选项。',
		en: '--push-down is for a database (postgres:). Leave it away with “{source}”.'
	},
	'usage/no-schema-name': {
		'zh-CN':
			'“postgres:”之后只能写模式名，如 postgres:public。主机、用户和口令请写在环境变量 PGHOST、PGDATABASE、PGUSER、PGPASSWORD 中。',
		en: 'After “postgres:” comes the name of a schema and nothing else, as in postgres:public. Host, user and password belong into PGHOST, PGDATABASE, PGUSER and PGPASSWORD.'
	},
	'usage/unknown-option': {
		'zh-CN': '命令写法不对（{reason}）。用法：{usage}',
		en: 'The command is not written correctly ({reason}). Usage: {usage}'
	},
	'usage/unknown-setting': {
		'zh-CN': '环境变量 {setting} 不能是“{value}”。可写：{known}。',
		en: 'Environment variable {setting} cannot be “{value}”. Write: {known}.'
	},
	'usage/unknown-source': {
		'zh-CN': '不认识的来源“{source}”。可写 {known}。',
		en: 'Source “{source}” is not known. Write {known}.'
	},
	'validation/failed': {
		'zh-CN':
			'来源数据有{errors}处错误，没有写出快照。明细见 {report}；改正后重试，或在 dataset.json 的 tolerance 中放宽。',
		en: 'Errors in the source: {errors}. No snapshot was written. See {report}; mend them and try again, or set a tolerance in dataset.json.'
	}
};
