import { table } from './entry.ts'

/** Justice, disarmament, security sector reform, mine action, human rights and protection. */
export const ruleOfLaw = table(
  'term',
  `
法治 | rule of law
法治和安全机构 | rule of law and security institutions
司法 | justice; judicial; judiciary
惩戒; 惩教 | corrections; correctional; prisons and corrections; correction
司法和惩戒; 司法和惩教 | justice and corrections; judicial and corrections
警察、司法和惩戒; 警务、司法和惩戒 | police, justice and corrections
监狱; 监狱系统 = prison systems | prisons; prison; prison systems; prison system
羁押; 拘留 | detention; custody; detainees
刑法 | criminal law
过渡时期司法; 过渡司法 | transitional justice
有罪不罚 | impunity
法律框架 | legal frameworks; legal framework
国家机构 | national institutions; state institutions
国家法治改革战略 | national rule of law reform strategies
民主治理 | democratic governance
文职监督 | civilian oversight
解除武装、复员和重返社会; 解除武装，复员和重返社会; 解除武装、复员及重返社会; 复员方案 = demobilization programme | disarmament, demobilization and reintegration; disarmament, demobilisation and reintegration; demobilization and reintegration | DDR
解除武装、复员、遣返、重新安置和重返社会 | disarmament, demobilization, repatriation, resettlement and reintegration | DDRRR
第二代解除武装、复员和重返社会; 第二代解除武装、复员和重返社会方案 = second-generation disarmament, demobilization and reintegration programmes | second-generation disarmament, demobilization and reintegration; second generation DDR; second-generation DDR
综合标准 = integrated standards; 解除武装、复员和重返社会综合标准; 联合国全系统综合标准 = United Nations system-wide integrated standards | Integrated Disarmament, Demobilization and Reintegration Standards; integrated DDR standards | IDDRS
解除武装 | disarmament; disarm
复员 | demobilization; demobilisation; demobilize
重返社会 | reintegration; reintegrate
减少社区暴力 | community violence reduction | CVR
安全部门改革; 安全部分改革; 安全部门改革方案 = security sector reform programme | security sector reform; security-sector reform | SSR
安全部门 | security sector
国防部门改革 | defence sector reform; defense sector reform | DSR
国防部门改革工作者 | defence sector reform practitioners
安全部门改革工作者 | security sector reform practitioners; SSR practitioners
安全部门改革专家; 安全部门改革专家名册 = roster of security sector reform experts | security sector reform experts; roster of security sector reform experts; SSR experts; SSR roster
地雷行动; 地雷行动支助 = mine action support | mine action
地雷行动方案 | mine action programmes; mine action programme
协助地雷行动; 协助开展地雷行动 | assistance in mine action
多捐助方报告 | multi-donor report; multi-donor reporting
排雷; 扫雷; 排雷行动 | mine clearance; demining; de-mining; clearing mines
地雷 | landmines; mines; landmine
战争遗留爆炸物 | explosive remnants of war | ERW
未爆弹药 | unexploded ordnance | UXO
主导权; 国家主导权; 自主权; 当家作主 | national ownership; ownership
人权 | human rights; human right
人权部分 | human rights components; human rights component
人权培训 | human rights training
人权培训套包 = human rights training package; 培训套包 = training packages; 启动包 = start-up kits; 启动套包 = start-up kits | training package; human rights training package; start-up kit; start-up kits; induction package
人权事态发展 | human rights developments
人权趋势 | human rights trends
侵犯人权; 侵犯人权行为 | human rights violations; violations of human rights; human rights abuses
人权尽职政策; 人权尽责政策 | human rights due diligence policy | HRDDP
人权视角; 人权问题 = human rights issues | human rights perspective; human rights issues
良好做法和创新 | good practices and innovations
保护平民; 平民保护 | protection of civilians; civilian protection; protecting civilians; civilians protection | POC
平民保护战略; 保护平民战略 | protection of civilians strategies; protection strategy; civilian protection strategies
保护受害者和证人 | protection of victims and witnesses; witness protection
儿童保护; 保护儿童 = protection of children | child protection; protection of children
儿童与武装冲突 | children and armed conflict | CAAC
儿童兵 | child soldiers; child soldier
冲突中性暴力; 冲突中的性暴力; 与冲突有关的性暴力; 性暴力 = sexual violence | conflict-related sexual violence; sexual violence in conflict; sexual violence | CRSV
性暴力模式 | patterns of sexual violence
监测、分析和报告安排 | monitoring, analysis and reporting arrangements | MARA
妇女与和平与安全; 妇女、和平与安全 | women and peace and security; women, peace and security | WPS
民政; 民事 | civil affairs
人道主义 | humanitarian
人道主义援助 | humanitarian assistance; humanitarian aid
人道主义准入 | humanitarian access
早期恢复; 恢复 = recovery | early recovery; recovery
发展 | development
政治 | politics; political
政治进程 | political process; political processes
政治稳定 | political stability
民族和解 | national reconciliation; reconciliation
国家权力 | state authority; extension of state authority
治安; 公共秩序 | public order
当地社区; 社区 = communities | local communities; communities
当地经济 | local economy; local economies
社会经济影响 | socioeconomic impact; socio-economic impact
劳力密集; 劳力密集的项目 = labour-intensive projects | labour-intensive; labor-intensive projects; labour-intensive projects
东道国同意; 东道国政府的同意 | host government consent; host country consent; consent of the host Government
边界 | border; borders; boundary; boundaries
边界危机; 边界危机对策 = border crisis response | border crisis; border crises; boundary crisis
有争议边界 | disputed borders; disputed boundaries
制裁 | sanctions; sanction
自然资源 | natural resources
主权 | sovereignty
`,
)
