/** On what a rule rests. Where it is the practice of those who evaluate, it says so and quotes no law. */
export const BASES = {
  LAW: '《中华人民共和国政府信息公开条例》关于年度报告内容的规定',
  FORM: '《中华人民共和国政府信息公开工作年度报告格式》',
  FORM14: '国办发〔2014〕32号《政府信息公开情况统计表》',
  NOTICE: '国办公开办函〔2021〕30号',
  DEADLINE: '《中华人民共和国政府信息公开条例》关于年度报告公布期限的规定及本地要求',
  PRACTICE: '年度报告评估的通行做法',
  PROOF: '三审三校的通行要求',
  PRIVACY: '发布前保密审查和个人信息保护的要求',
  CLEARANCE: '《中华人民共和国政府信息公开条例》第十七条（公开前审查）',
  PROPOSALS: '国办发〔2014〕46号及本地办理要求',
  GB9704: 'GB/T 9704-2012',
  GB15834: 'GB/T 15834-2011',
  GB15835: 'GB/T 15835-2011',
} as const
