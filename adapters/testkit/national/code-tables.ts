/**
 * The code values the platform knows. They stand here a second time on purpose: a simulator that borrowed the
 * product's own tables could not notice a mistake in them.
 */
function codes(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** 参建类型 */
export const PARTICIPATION = codes('001 002 003 004 005 006 007 008 009 010 011 012');
/** 证件类型 */
export const ID_TYPE = codes('01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17');
/** 工种; 390 and 1000 appear only with later clients. */
export const WORK_TYPE = codes(
  '010 020 030 040 050 060 070 080 090 100 110 120 130 140 150 160 170 180 190 200 210 220 230 240 250 270 ' +
    '280 290 300 310 320 330 340 350 360 380 390 900 1000',
);
/** 工人类型 */
export const WORK_ROLE = codes('10 20');
/** 政治面貌 */
export const POLITICS = codes('01 02 03 04 05 06 07 08 09 10 11 12 13');
/** 文化程度 */
export const EDUCATION = codes('01 02 03 04 05 06 07 08 99');
/** 婚姻状况 */
export const MARITAL = codes('01 02 03 04');
/** 进出方向: 01 入场, 02 出场 */
export const DIRECTION = codes('01 02');
/** 进退场: 1 进场, 0 退场 */
export const MOVEMENT = codes('1 0');
/** 通行方式 */
export const ATTEND_TYPE = codes('001 002 003 004 005 006 007 008 009 010 011');
/** 合同期限类型 */
export const CONTRACT_PERIOD = codes('0 1');
/** 计量单位 */
export const UNIT = codes('80 81 82');
/** 项目状态 */
export const PROJECT_STATUS = codes('001 002 003 004 005');
/** 项目分类 */
export const PROJECT_CATEGORY = codes('01 02 03 04 05 06 07 08 09 10 11 12 99');
