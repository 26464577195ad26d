const COMPARISON =
  /同比|环比|相比|较[上去往]年|比[上去往]年|较[0-9]{4}年|比[0-9]{4}年|增加|增长|减少|下降|上升|提高|净增|日均|月均|年均|人均|平均|每/

/** Whether words lead to a difference or an average and not to a count of the year. */
export const isComparison = (lead: string): boolean => COMPARISON.test(lead)
