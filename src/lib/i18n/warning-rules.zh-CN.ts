/** Texts of the rules of warnings: name, what is looked at, what it rests on, what to verify. */
export const warningRulesZhCN = {
	'warnings.overdue': '超期、久拖在办',
	'warnings.overdue-note':
		'低保季末在办件中超过时限的占比；只公布用时分档的季度，以超过20个工作日计，时限较长的件不一定超期。各镇街的在办件没有公布，只就{whole}判断。',
	'warnings.overdue-basis': '民发〔2021〕57号第二十二条、民发〔2022〕83号定时限；界限为本系统约定',
	'warnings.overdue-verify':
		'逐件列出超期、久拖在办的申请，查明停在哪个环节、是否依规延长时限，定出办结日期。',
	'warnings.on-time-low': '按时办结率偏低',
	'warnings.on-time-low-note':
		'低保全年准予件中在时限内办结的占比。件数少的，一两件就大起大落，所以低于界限还须超出偶然：低于以界限为中心的二项分布95%控制限。',
	'warnings.on-time-low-basis':
		'民发〔2021〕57号第二十二条、民发〔2022〕83号定时限；界限为本系统约定',
	'warnings.on-time-low-verify':
		'抽查超时限办结的件，核对受理、调查、公示、确认各环节日期，说明超时原因和改进办法。',
	'warnings.on-time-fall': '按时办结率下降（镇街）',
	'warnings.on-time-fall-note':
		'低保全年按时办结率与上年相比；镇街只按年公布。下降须超出偶然：两年的95%区间不相重叠。',
	'warnings.on-time-fall-basis': '界限为本系统约定；区间按Wilson（1927）',
	'warnings.on-time-fall-verify': '对照上年，查明人员、权限、件数有何变化，哪个环节变慢。',
	'warnings.on-time-fall-whole': '按时办结率下降（全域）',
	'warnings.on-time-fall-whole-note':
		'{whole}低保按时办结率，与上季度、上年同季相比，取下降较多的。下降须超出偶然：两季的95%区间不相重叠。',
	'warnings.on-time-fall-whole-basis': '界限为本系统约定；区间按Wilson（1927）',
	'warnings.on-time-fall-whole-verify': '查明哪些环节、哪些镇街变慢，时限规定有无变化。',
	'warnings.standard-multiple': '特困标准倍数不足',
	'warnings.standard-multiple-note':
		'特困人员基本生活标准除以同地、同月的低保标准，城乡分别判断。地市以上是各地标准的平均数，不判断。',
	'warnings.standard-multiple-basis':
		'民政部门公开文章：不低于当地低保标准的1.3倍（文章未列所据文件的文号）',
	'warnings.standard-multiple-verify':
		'核对两项标准的文件、执行日期，标准调整是否同步，差额是否补发。',
	'warnings.reserve': '备用金用完',
	'warnings.reserve-note':
		'只公布各镇街临时救助备用金的额度，没有公布从备用金支出多少，所以不能判断。不预警不表示够用。',
	'warnings.reserve-basis': '没有设界限',
	'warnings.reserve-verify': '备用金的支出没有公布，请自行核对余额。',
	'warnings.quiet-dibao': '低保新增过少',
	'warnings.quiet-dibao-note':
		'全年新增低保户数，与按年初户数应分得的户数相比；镇街只按年公布，新增很少而隐去的不能判断。界限是“若各镇街新增机会相同，新增这么少或更少的机会”（泊松分布），小镇街新增少不足为怪，不会因此预警。',
	'warnings.quiet-dibao-basis': '界限为本系统约定；泊松分布',
	'warnings.quiet-dibao-verify':
		'核对是否有申请未受理、主动发现线索未跟进；确无新增的，说明摸排的范围和方法。',
	'warnings.quiet-temporary': '临时救助过少',
	'warnings.quiet-temporary-note':
		'临时救助户数，与按户籍人口应分得的户数相比，算法同上；户数很少而隐去的不能判断。各镇街贫困状况不同，较少可能有其道理，须核实。',
	'warnings.quiet-temporary-basis': '界限为本系统约定；泊松分布',
	'warnings.quiet-temporary-verify': '核对求助登记、急难发现和备用金使用，有无应救未救。',
	'warnings.caseload-jump': '在册人数突变',
	'warnings.caseload-jump-note':
		'月末低保人数，与按上年同月（没有的按上月）所占份额应有的人数相比，过多、过少都预警。对象多数连续在册，偶然波动比控制限小。',
	'warnings.caseload-jump-basis': '界限为本系统约定；二项分布控制限，Spiegelhalter（2005）',
	'warnings.caseload-jump-verify': '核对新增、退出和迁移名册，有无集中纳入、集中清退或漏报。',
	'warnings.few-checks': '核查过少',
	'warnings.few-checks-note':
		'全年核查次数，与按年末低保户数应分得的次数相比，只看过少。核查的也不只是低保户；按计划逐户核查的，偶然波动比控制限小。',
	'warnings.few-checks-basis': '界限为本系统约定；二项分布控制限',
	'warnings.few-checks-verify': '核对核查计划和入户记录，有无应查未查、查而未录。',
	'warnings.assistants': '协理员缺位',
	'warnings.assistants-note': '月末有社会救助协理员（兼职也算）的村（居）占全部村（居）的比重。',
	'warnings.assistants-basis': '民发〔2017〕153号要求加强基层经办力量；界限为本系统约定',
	'warnings.assistants-verify': '列出没有协理员的村（居），说明由谁代办、何时配齐。',
	'warnings.reviewed': '定期核查未完成',
	'warnings.reviewed-note':
		'全年应当定期核查的低保户中已核查的占比；没有记录日期的按没有核查计。没有按镇街公布。',
	'warnings.reviewed-basis': '民发〔2021〕57号第三十一条；界限为本系统约定',
	'warnings.reviewed-verify': '列出到期未核查的户数和所在镇街，安排补查。'
} as const;
