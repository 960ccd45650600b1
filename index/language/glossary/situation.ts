import { table } from './entry.ts'

/** What reports on a mission's situation tell of: violence and its victims, people in need, politics and elections. */
const violence = table(
  'term',
  `
平民伤亡; 平民伤亡人数 | civilian casualties; civilian deaths and injuries
死亡人数; 死亡人员 | death toll; number of deaths
恶意行为; 敌对行为 | malicious acts; hostile acts
伏击 | ambush; ambushes; ambushed
炮击; 炮轰; 迫击炮 = mortar | shelling; mortar fire; mortar attacks; mortar
火箭弹 | rockets; rocket attacks; rocket
交火; 冲突 = clashes | exchange of fire; firefights; clashes; clash
恐怖主义; 恐怖团体 = terrorist groups; 恐怖主义团体 = terrorist groups; 恐怖袭击 = terrorist attacks | terrorism; terrorist groups; terrorist attacks
极端主义; 极端分子 = extremists | extremism; extremists; extremist groups
民兵 | militia; militias
国防军; 武装部队 = armed forces; 国家军队 = national army; 政府军 = government forces | defence forces; armed forces; national army; government forces
国防和安全部队; 安全部队 = security forces | defence and security forces; security forces
族裔间暴力; 族群间暴力; 部族间暴力; 族群间冲突 = intercommunal conflict | intercommunal violence; inter-communal violence; ethnic violence; intercommunal conflict
盗匪; 抢劫; 盗匪活动; 劫掠 | banditry; robbery; robberies; looting; carjacking
有组织犯罪 | organized crime
谋杀; 凶杀; 杀人 = killings | homicide; homicides; murder; murders; killings
帮派; 黑帮 | gangs; gang; gang violence
示威; 抗议; 示威游行; 抗议活动 | demonstrations; protests; demonstration; protest
侵犯领空; 侵犯领空行为 | air violations; airspace violations
任意逮捕; 任意拘留; 任意逮捕和拘留 | arbitrary arrest; arbitrary detention; arbitrary arrests
法外处决; 即决处决 | extrajudicial killings; summary executions; extrajudicial executions
酷刑; 虐待 = ill-treatment | torture; ill-treatment
强奸; 轮奸 = gang rape | rape; rapes; gang rape
强迫失踪 | enforced disappearances; enforced disappearance
侵害儿童; 严重侵害儿童行为; 严重侵犯儿童权利 | grave violations against children; violations against children; grave violations
招募和使用; 招募和使用儿童 | recruitment and use of children; recruitment and use
幸存者 | survivors; survivor
侵犯和践踏人权; 践踏人权 | violations and abuses of human rights; abuses of human rights
行为体; 施害者; 肇事者 | perpetrators; perpetrator
军火; 弹药; 武器弹药 | ammunition; munitions; arms and ammunition
收缴; 缴获; 没收 | seized; confiscated; seizure; seizures
`,
)

const people = table(
  'term',
  `
流离失所 | displacement
难民营 | refugee camps; refugee camp
回返者; 返回者 | returnees; returns; returnee
粮食不安全; 粮食无保障; 缺粮; 饥饿 = hunger; 粮食短缺 = food shortage | food insecurity; food insecure; food-insecure; hunger; food shortages; acute food insecurity
营养不良; 严重营养不良 = severe malnutrition; 急性营养不良 = acute malnutrition | malnutrition; malnourished; severe malnutrition; acute malnutrition
人道主义需求; 人道主义局势 = humanitarian situation; 人道主义状况 = humanitarian situation | humanitarian needs; humanitarian situation; in need of assistance; people in need
需要援助; 需要人道主义援助; 急需援助 | need of humanitarian assistance; needing assistance; require assistance; need humanitarian aid
人道主义应急计划; 人道主义应对计划; 人道协调计划 | humanitarian response plan; humanitarian appeal; response plan
人道主义工作者; 人道主义人员; 援助人员; 援助工作者 | humanitarian workers; aid workers; humanitarian personnel
冠状病毒病; 新冠; 新冠肺炎; 冠状病毒病大流行; 新冠疫情 | coronavirus disease; COVID-19; coronavirus; COVID-19 pandemic
确诊病例; 感染 = infections | confirmed cases; infections; infected
洪水; 水灾; 洪灾 | floods; flooding; flood
干旱; 旱灾 | drought
飓风 | hurricane; hurricanes
上学; 入学; 失学 = out of school | school attendance; enrolled in school; out of school
卫生设施; 保健设施 | health facilities; health centres
受益者; 受益人; 受益 | beneficiaries; benefited; beneficiary
女童; 女孩 | girls; girl
男童; 男孩 | boys; boy
`,
)

const politics = table(
  'term',
  `
地方选举; 市政选举 | local elections; municipal elections
投票站 | polling stations; polling station
投票 | voting; votes; vote; ballots; cast ballots
议会; 国民议会 = National Assembly; 国会 | parliament; National Assembly
总统 | President; presidency
总理 | Prime Minister
内阁; 部长 = ministers | cabinet; ministers; minister
反对党; 反对派 | opposition; opposition parties; opposition party
政党 | political parties; political party
宪法; 制宪 = constitution-making | constitution; constitutional
和平与和解协定; 和平与和解协议 | Agreement on Peace and Reconciliation
政治对话 | political dialogue
延长任务期限; 任务延长; 延期 | extension of the mandate; extended the mandate; mandate extension
结束任务; 任务结束; 特派团关闭 = mission closure | end of the mandate; mission closure
`,
)

export const situation = [...violence, ...people, ...politics]
