import type { Bilingual } from '#lib/i18n/locale.ts';

const share = (zh: string, en: string) => figure(zh, en, '%');
const figure = (zh: string, en: string, unit: string) => ({ label: { 'zh-CN': zh, en }, unit });

/**
 * What only offices know of finding people, verification, facilities and rectification. None counts
 * persons on the rolls: a share of these is reported by itself, since its parts would tell them exactly.
 */
export const officeIndicators: Readonly<Record<string, { label: Bilingual; unit: string }>> = {
	urgent_team_visits: figure(
		'急难评估帮扶小组入户评估',
		'Assessments by the urgent-need team',
		'次'
	),
	grid_visits: figure('网格走访', 'Visits by grid workers', '次'),
	grid_aided_percent: share(
		'网格走访发现线索转为救助的占比',
		'Clues of grid workers that led to help'
	),
	informant_aided_percent: share(
		'信息员报告线索转为救助的占比',
		'Clues of information officers that led to help'
	),
	alliance_accepted_percent: share(
		'转介“助联体”被接收的占比',
		'Referrals to the aid alliance accepted'
	),
	alliance_done_percent: share(
		'转介“助联体”已完成的占比',
		'Referrals to the aid alliance completed'
	),
	refused_referred_percent: share(
		'不予确认后转介其他救助的占比',
		'Refused, then referred to other help'
	),
	needs_assessed_percent: share('困难家庭救助需求综合评估率', 'Households with needs assessed'),
	needs_met_percent: share('评估出的需求已对接服务的占比', 'Assessed needs matched with help'),
	banks_connected_percent: share(
		'已接入核对数据交换的金融机构占比',
		'Banks that exchange data, of those planned'
	),
	remote_verification_percent: share('异地核对占比', 'Verifications asked of other places'),
	reports_accepted_percent: share('家庭经济状况核查报告采信率', 'Means reports relied on'),
	disputes_upheld_percent: share(
		'核对结果争议中采信申请人意见的占比',
		'Disputed results found for the applicant'
	),
	monitoring_updated_percent: share(
		'低收入人口监测信息按期更新率',
		'Monitoring records updated in time'
	),
	status_update_days: figure(
		'状态变更到录入系统平均天数',
		'Mean days from a change to its entry',
		'天'
	),
	mobile_applications_percent: share('移动端申请占比', 'Applications by mobile phone'),
	utility_aid_households: figure('水电费补助户数', 'Households helped with water and power', '户'),
	multiple_programmes_percent: share(
		'低保户同时享受专项救助的占比',
		'Households with other programmes too'
	),
	job_offers: figure('向有劳动能力对象推荐就业', 'Jobs offered to those able to work', '次'),
	home_beds_used_percent: share('供养服务机构床位使用率', 'Beds of welfare homes in use'),
	home_carers: figure('供养服务机构护理人员', 'Care staff of welfare homes', '人'),
	reserve_used_percent: share('临时救助备用金使用率', 'Reserve of temporary assistance used'),
	reserve_topups: figure('临时救助备用金补充', 'Top-ups of the reserve', '次'),
	campaign_verified_percent: share(
		'专项治理发现问题中已核实的占比',
		'Problems of the campaign verified'
	),
	campaign_rectified_percent: share(
		'专项治理发现问题中已整改销号的占比',
		'Problems of the campaign put right'
	),
	enforcement_closed_percent: share('移送违法违纪线索办结率', 'Cases handed to enforcement closed'),
	allowance_errors_percent: share(
		'高龄津贴和残疾人两项补贴核查差错率',
		'Errors found in other allowances'
	)
};
