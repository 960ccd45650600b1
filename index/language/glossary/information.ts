import { table } from './entry.ts'

/** Information and communications technology, records, public information. */
export const information = table(
  'term',
  `
信息和通信技术; 信通技术; 信息通信技术 | information and communications technology; information and communication technology; information and communications technologies | ICT
信息技术 | information technology | IT
通信; 通讯联络 | communications; communication; telecommunications
卫星; 卫星通信 = satellite communications; 卫星通信连接 = satellite communications links | satellite; satellite communications; satellites
卫星图像 | satellite imagery; satellite images
通信连接; 主要通信连接 = main communications links | communications links; communication links; connectivity links; communications connections
信通技术设备 | ICT equipment; information and communications technology equipment
应用软件; 应用程序; 企业应用软件 = enterprise applications | applications; software applications; enterprise applications; application
应用软件支持 | application support; software support
企业系统; 企业级解决方案 = enterprise-level solutions | enterprise systems; enterprise solutions; enterprise-level solutions
解决方案; 解决办法 | solutions; solution
网络 | network; networks
基础设施 | infrastructure
虚拟化 | virtualization; virtualized; virtualisation
灾难恢复; 灾后恢复; 灾难恢复重建; 灾后恢复重建工作 = disaster recovery exercises | disaster recovery
灾难恢复计划; 灾害恢复计划 | disaster recovery plans; disaster recovery plan
业务连续性; 业务连续性规划 = business continuity planning | business continuity; continuity of operations
停机时间; 平均停机时间 = average downtime | downtime; system downtime; average downtime
语音和视频 | voice and video
电子邮件 | e-mail; email; emails
电话 | telephone; phone; telephones
电话电子收账; 电话收账 | electronic telephone billing; telephone billing; e-billing; telephone e-billing
数据 | data
数据收集 | data collection; data-gathering
数据迁移 | data migration
地理参考数据 | geo-referenced data; georeferenced data; geo-reference data
地理定位 | geolocation; geo-location; location tracking
地图 | maps; map; mapping
技术规格 | technical specifications; specifications
控制接入; 接入控制; 网络接入 | network access; network access control
用户支持; 用户服务 = user services | user support
托管服务; 托管 = hosting | hosting services; hosted; hosting
信息管理 | information management
信息安全 | information security
记录管理; 记录和档案管理 = records and archives management; 记录管理方案 = records management programme | records management; record-keeping; records and archives management; records management programme
记录保留政策; 记录保管 = record-keeping | records retention; retention policy; record retention policies; retention schedule
档案; 档案记录 = archival records | archives; archival records; archival; archive; records
档案查询 | archives inquiries; archive enquiries; archival requests
数字化; 电子化 = ? | digitization; digitized; digitised; digital
存储空间 | storage space; storage
网站 | website; websites; web site; site on the web
网页 | web pages; webpage; web page; pages of the website
网上; 在线 | online; on-line; on the web
在线报告 | online reports; online reporting; online report
公共关系 = public relations; 公共事务 | public affairs; public relations
新闻 = news; 公共信息; 新闻工作 = public information work | public information; news
新闻政策; 新闻政策和指导手册 = public information policy and guidance manual | policy and guidance on public information; public information policy; public information policy and guidance manual
媒体 | media; press
媒体关系 | media relations
媒体外联 | media outreach
社交媒体; 社会媒体; 社媒 | social media; social networks
社交媒体平台 | social media platforms; social media platform
发言帖; 帖子; 发帖 | posts on social media; social media posts; postings; tweets and posts
文章 | articles; article
传播 = communication; 沟通 = communication | strategic communications; outreach communication
传播战略; 沟通战略; 沟通计划 = communications plans; 战略沟通计划 = strategic communications plans | communications strategy; communication strategy; communications strategies; communications plans; strategic communications plans
数字通信; 数字传播 | digital communications; digital communication
展览 | exhibitions; exhibits; exhibition
广播机构; 广播点 = broadcast outlets | broadcasters; broadcast outlets; broadcast points; broadcasting organizations
录像; 视频; 录象 | video; videos; recordings; video recordings
图片; 照片 | photographs; photos; pictures
突发新闻 | breaking news
正式语文; 联合国正式语文 | official languages; official language; languages
英文; 英语 | English
法语; 法文 | French; French-speaking; French speakers; francophone
翻译 | translation; translations
口译 | interpretation; interpreting
`,
)
