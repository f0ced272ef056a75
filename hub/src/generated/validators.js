// Generated from spec/openapi.yaml. Do not edit.
var X=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(f){throw i=0,f}};var it=X(at=>{"use strict";Object.defineProperty(at,"__esModule",{value:!0});function gt(r){let i=r.length,f=0,h=0,c;for(;h<i;)f++,c=r.charCodeAt(h++),c>=55296&&
c<=56319&&h<i&&(c=r.charCodeAt(h),(c&64512)===56320&&h++);return f}at.default=gt;gt.code='require("ajv/dist/runtime/ucs2length").default'});var V=X(x=>{"use strict";Object.defineProperty(x,"__esModule",{value:!0});x.formatNames=x.fastFormats=x.fullFormats=void 0;function q(r,i){return{validate:r,compare:i}}
x.fullFormats={date:q(kt,mt),time:q(ot(!0),lt),"date-time":q(vt(!0),$t),"iso-time":q(ot(),wt),"iso-date-time":q(vt(),It),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Vt,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:er,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Bt,int32:{type:"number",validate:Yt},int64:{type:"number",validate:Jt},float:{type:"\
number",validate:Pt},double:{type:"number",validate:Pt},password:!0,binary:!0};x.fastFormats={...x.fullFormats,date:q(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,mt),time:q(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
lt),"date-time":q(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,$t),"iso-time":q(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
wt),"iso-date-time":q(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,It),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
x.formatNames=Object.keys(x.fullFormats);function Ft(r){return r%4===0&&(r%100!==0||r%400===0)}var Wt=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Qt=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function kt(r){let i=Wt.exec(r);if(!i)return!1;let f=+i[1],h=+i[2],c=+i[3];return h>=1&&h<=12&&c>=1&&c<=(h===2&&Ft(f)?29:Qt[h])}function mt(r,i){if(r&&
i)return r>i?1:r<i?-1:0}var nt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function ot(r){return function(f){let h=nt.exec(f);if(!h)return!1;
let c=+h[1],g=+h[2],e=+h[3],a=h[4],o=h[5]==="-"?-1:1,s=+(h[6]||0),t=+(h[7]||0);if(s>23||t>59||r&&!a)return!1;if(c<=23&&g<=59&&e<60)return!0;let n=g-t*o,p=c-s*o-
(n<0?1:0);return(p===23||p===-1)&&(n===59||n===-1)&&e<61}}function lt(r,i){if(!(r&&i))return;let f=new Date("2020-01-01T"+r).valueOf(),h=new Date("2020-01-01T"+
i).valueOf();if(f&&h)return f-h}function wt(r,i){if(!(r&&i))return;let f=nt.exec(r),h=nt.exec(i);if(f&&h)return r=f[1]+f[2]+f[3],i=h[1]+h[2]+h[3],r>i?1:r<i?-1:0}
var pt=/t|\s/i;function vt(r){let i=ot(r);return function(h){let c=h.split(pt);return c.length===2&&kt(c[0])&&i(c[1])}}function $t(r,i){if(!(r&&i))return;let f=new Date(
r).valueOf(),h=new Date(i).valueOf();if(f&&h)return f-h}function It(r,i){if(!(r&&i))return;let[f,h]=r.split(pt),[c,g]=i.split(pt),e=mt(f,c);if(e!==void 0)return e||
lt(h,g)}var Gt=/\/|:/,Ut=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Vt(r){return Gt.test(r)&&Ut.test(r)}var bt=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Bt(r){return bt.lastIndex=0,bt.
test(r)}var Kt=-(2**31),Ht=2**31-1;function Yt(r){return Number.isInteger(r)&&r<=Ht&&r>=Kt}function Jt(r){return Number.isInteger(r)}function Pt(){return!0}var Xt=/[^\\]\\Z/;
function er(r){if(Xt.test(r))return!1;try{return new RegExp(r),!0}catch{return!1}}});var jt=X((Dr,At)=>{"use strict";At.exports=function r(i,f){if(i===f)return!0;if(i&&f&&typeof i=="object"&&typeof f=="object"){if(i.constructor!==f.constructor)return!1;
var h,c,g;if(Array.isArray(i)){if(h=i.length,h!=f.length)return!1;for(c=h;c--!==0;)if(!r(i[c],f[c]))return!1;return!0}if(i.constructor===RegExp)return i.source===
f.source&&i.flags===f.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===f.valueOf();if(i.toString!==Object.prototype.toString)return i.toString()===
f.toString();if(g=Object.keys(i),h=g.length,h!==Object.keys(f).length)return!1;for(c=h;c--!==0;)if(!Object.prototype.hasOwnProperty.call(f,g[c]))return!1;for(c=
h;c--!==0;){var e=g[c];if(!r(i[e],f[e]))return!1}return!0}return i!==i&&f!==f}});var Tt=X(dt=>{"use strict";Object.defineProperty(dt,"__esModule",{value:!0});var Nt=jt();Nt.code='require("ajv/dist/runtime/equal").default';dt.default=Nt});var Or=ee,ut={$id:"https://realname-hub.invalid/schemas/exports/validateDeviceInput",type:"object",additionalProperties:!1,required:["deviceSn","deviceType"],properties:{
deviceSn:{$ref:"https://realname-hub.invalid/schemas#/$defs/DeviceSn"},deviceType:{type:"string",enum:["FACE_TERMINAL","ID_CARD_READER","GATE_CONTROLLER","CAMER\
A","HANDHELD"]},brand:{type:"string",minLength:1,maxLength:64},model:{type:"string",minLength:1,maxLength:64},mac:{type:"string",pattern:"^[0-9A-F]{2}(:[0-9A-F]\
{2}){5}$"},firmwareVersion:{type:"string",minLength:1,maxLength:64},algorithmVersion:{type:"string",minLength:1,maxLength:64},livenessSupport:{type:"string",enum:[
"RGB_IR","STRUCTURED_LIGHT","NONE","UNKNOWN"]},capacity:{type:"object",additionalProperties:!1,properties:{persons:{type:"integer",format:"int64",minimum:0},records:{
type:"integer",format:"int64",minimum:0},photos:{type:"integer",format:"int64",minimum:0}}}}};var E=Object.prototype.hasOwnProperty,y=it().default,C=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),sr=new RegExp("^[0-9A-F]{2}(:[0-9A-F]{2}){5}$","u");function ee(r,{
instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(r.deviceType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceType"},message:"must have required property 'deviceType'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.call(
ut.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s=="string"){if(!C.test(s)){let t={instancePath:i+"/devi\
ceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match p\
attern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/De\
viceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.deviceType!==void 0){let s=r.deviceType;if(typeof s!=
"string"){let t={instancePath:i+"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}if(!(s==="FACE_TERMINAL"||s==="ID_CARD_READER"||s==="GATE_CONTROLLER"||s==="CAMERA"||s==="HANDHELD")){let t={instancePath:i+"/deviceType",schemaPath:"\
#/properties/deviceType/enum",keyword:"enum",params:{allowedValues:ut.properties.deviceType.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),a++}}if(r.brand!==void 0){let s=r.brand;if(typeof s=="string"){if(y(s)>64){let t={instancePath:i+"/brand",schemaPath:"#/properties/brand/maxLeng\
th",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/brand",
schemaPath:"#/properties/brand/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}
if(r.model!==void 0){let s=r.model;if(typeof s=="string"){if(y(s)>64){let t={instancePath:i+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/model",schemaPath:"#/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.mac!==void 0){let s=r.
mac;if(typeof s=="string"){if(!sr.test(s)){let t={instancePath:i+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern:"^[0-9A-F]{2}(:[\
0-9A-F]{2}){5}$"},message:'must match pattern "^[0-9A-F]{2}(:[0-9A-F]{2}){5}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/mac",schemaPath:"#/p\
roperties/mac/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.firmwareVersion!==void 0){let s=r.firmwareVersion;
if(typeof s=="string"){if(y(s)>64){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmw\
areVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}
if(r.algorithmVersion!==void 0){let s=r.algorithmVersion;if(typeof s=="string"){if(y(s)>64){let t={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/a\
lgorithmVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={
instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.livenessSupport!==void 0){let s=r.livenessSupport;if(typeof s!="string"){let t={instancePath:i+
"/livenessSupport",schemaPath:"#/properties/livenessSupport/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s===
"RGB_IR"||s==="STRUCTURED_LIGHT"||s==="NONE"||s==="UNKNOWN")){let t={instancePath:i+"/livenessSupport",schemaPath:"#/properties/livenessSupport/enum",keyword:"e\
num",params:{allowedValues:ut.properties.livenessSupport.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.capacity!==
void 0){let s=r.capacity;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="persons"||t==="records"||t==="photos")){let n={instancePath:i+"/c\
apacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),a++}if(s.persons!==void 0){let t=s.persons;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+
"/capacity/persons",schemaPath:"#/properties/capacity/properties/persons/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),a++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:i+"/capacity/persons",schemaPath:"#/properties/capacity/properties/person\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}if(s.records!==void 0){let t=s.records;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/capacity/records",schemaPath:"#/properties/capacity/properties/records/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),a++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:i+"/capacity/re\
cords",schemaPath:"#/properties/capacity/properties/records/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),a++}}if(s.photos!==void 0){let t=s.photos;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:i+"/capacity/photos",schemaPath:"\
#/properties/capacity/properties/photos/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),a++}if(typeof t=="numbe\
r"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:i+"/capacity/photos",schemaPath:"#/properties/capacity/properties/photos/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ee.errors=e,a===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=se,qt={$id:"\
https://realname-hub.invalid/schemas/exports/validateHeartbeatInput",type:"object",additionalProperties:!1,required:["deviceTime","clockState"],properties:{deviceTime:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},clockState:{type:"string",enum:["SYNCED","RECOVERED","UNSYNCED"]},firmwareVersion:{type:"string",minLength:1,
maxLength:64},queuedEvents:{type:"integer",format:"int64",minimum:0},oldestQueuedAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},droppedEvents:{
type:"integer",format:"int64",minimum:0},journal:{$ref:"https://realname-hub.invalid/schemas#/$defs/JournalPosition"},personCount:{type:"integer",format:"int64",
minimum:0},faceCount:{type:"integer",format:"int64",minimum:0},diskFreeBytes:{type:"integer",format:"int64",minimum:0},lastError:{type:"string",minLength:1,maxLength:200}}};var L=V().fullFormats["date-time"];var zt=new RegExp("^[0-9a-f]{16}$","u");function S(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.journalId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property 'journalId'"};e===null?e=[s]:e.push(s),a++}
if(r.lastSeq===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastSeq"},message:"must have required property \
'lastSeq'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="journalId"||s==="lastSeq")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.journalId!==void 0){let s=r.
journalId;if(typeof s=="string"){if(!zt.test(s)){let t={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/journalId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.lastSeq!==void 0){let s=r.lastSeq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/\
lastSeq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};e===null?e=[t]:e.push(t),a++}if(s<0||isNaN(s)){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return S.errors=e,a===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{
instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[s]:e.push(s),a++}if(r.clockState===void 0){let s={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"clockState"},message:"must have required property 'clockState'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.
call(qt.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceTime!==void 0){let s=r.deviceTime;if(typeof s=="string"){if(y(s)>35){let t={instancePath:i+
"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than \
35 characters"};e===null?e=[t]:e.push(t),a++}if(!L.validate(s)){let t={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Inst\
ant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/dev\
iceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),a++}}if(r.clockState!==void 0){let s=r.clockState;if(typeof s!="string"){let t={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="SYNCED"||s==="RECOVERED"||s==="UNSYNCED")){let t={instancePath:i+"\
/clockState",schemaPath:"#/properties/clockState/enum",keyword:"enum",params:{allowedValues:qt.properties.clockState.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.firmwareVersion!==void 0){let s=r.firmwareVersion;if(typeof s=="string"){if(y(s)>64){let t={instancePath:i+"\
/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.queuedEvents!==void 0){let s=r.queuedEvents;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/queuedEvents",schemaPath:"#/properties/queuedEvents/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/queuedEvents",schemaPath:"\
#/properties/queuedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.oldestQueuedAt!==
void 0){let s=r.oldestQueuedAt;if(typeof s=="string"){if(y(s)>35){let t={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!L.validate(s)){let t={
instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'m\
ust match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.droppedEvents!==void 0){let s=r.droppedEvents;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/droppedEvents",schemaPath:"#/properties/droppedEvents/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/droppedEven\
ts",schemaPath:"#/properties/droppedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.
journal!==void 0&&(S(r.journal,{instancePath:i+"/journal",parentData:r,parentDataProperty:"journal",rootData:c,dynamicAnchors:g})||(e=e===null?S.errors:e.concat(
S.errors),a=e.length)),r.personCount!==void 0){let s=r.personCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/personCount",
schemaPath:"#/properties/personCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/personCount",schemaPath:"#/properties/personCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.faceCount!==void 0){let s=r.faceCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={
instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),
a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.diskFreeBytes!==void 0){let s=r.diskFreeBytes;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties/diskFreeBytes/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties\
/diskFreeBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.lastError!==void 0){let s=r.
lastError;if(typeof s=="string"){if(y(s)>200){let t={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/last\
Error",schemaPath:"#/properties/lastError/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return se.errors=e,a===0}se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Cr=te,tr={$id:"https://realname-hub.invalid/schemas/exports/validateBindingInput",type:"object",additionalProperties:!1,required:[
"from","directionMode"],properties:{from:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},directionMode:{type:"string",enum:["IN","OUT","DEVICE_DECI\
DES"]},gate:{type:"string",minLength:1,maxLength:64},location:{$ref:"https://realname-hub.invalid/schemas#/$defs/Location"}}};function te(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.directionMode===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"directionMode"},message:"must have required property 'directionMode'"};e===null?e=[s]:e.push(
s),a++}for(let s in r)if(!(s==="from"||s==="directionMode"||s==="gate"||s==="location")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s==
"string"){if(y(s)>35){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!L.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),a++}}if(r.directionMode!==void 0){let s=r.directionMode;if(typeof s!="string"){let t={instancePath:i+"/directionMode",schemaPath:"#\
/properties/directionMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="IN"||s==="OUT"||s==="DEVI\
CE_DECIDES")){let t={instancePath:i+"/directionMode",schemaPath:"#/properties/directionMode/enum",keyword:"enum",params:{allowedValues:tr.properties.directionMode.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.gate!==void 0){let s=r.gate;if(typeof s=="string"){if(y(s)>64){let t={
instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.location!==void 0){let s=r.location;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lng===
void 0){let t={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"\
lng"},message:"must have required property 'lng'"};e===null?e=[t]:e.push(t),a++}if(s.lat===void 0){let t={instancePath:i+"/location",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[t]:e.
push(t),a++}for(let t in s)if(!(t==="lng"||t==="lat"||t==="accuracyMeters"||t==="address")){let n={instancePath:i+"/location",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),a++}if(s.lng!==void 0){let t=s.lng;if(typeof t=="number"&&isFinite(t)){if(t>180||isNaN(t)){let n={instancePath:i+"/location/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[n]:e.push(n),a++}if(t<-180||isNaN(t)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/\
lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/locatio\
n/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[n]:e.push(n),a++}}if(s.lat!==void 0){let t=s.lat;if(typeof t=="number"&&isFinite(t)){if(t>90||isNaN(t)){let n={instancePath:i+"/location/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[n]:e.push(n),a++}if(t<-90||isNaN(t)){let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(
n),a++}}if(s.accuracyMeters!==void 0){let t=s.accuracyMeters;if(typeof t=="number"&&isFinite(t)){if(t>1e5||isNaN(t)){let n={instancePath:i+"/location/accuracyMe\
ters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[n]:e.push(n),a++}if(t<0||isNaN(t)){let n={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.address!==void 0){let t=s.address;if(typeof t=="string"){if(y(t)>200){let n={
instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+"/location/address",schemaPath:"https://realname\
-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/location",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return te.errors=e,a===0}te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Sr=re;function re(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="events"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.events!==void 0){let s=r.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let v={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}}}else{let t={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return re.errors=e,a===0}re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _r=ae,D={$id:"https://realname-hub.invalid/schemas/exports/validateAttendanceEvent",type:"object",additionalProperties:!1,required:["eventI\
d","journalId","seq","deviceTime","clockState","direction","directionSource","method","result","liveness","source","origin"],properties:{eventId:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/EventId"},journalId:{$ref:"https://realname-hub.invalid/schemas#/$defs/JournalId"},seq:{type:"integer",format:"int64",minimum:1,
maximum:9007199254740991},deviceTime:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},bootId:{type:"string",pattern:"^[A-Za-z0-9_-]{1,64}$"},uptimeMs:{
type:"integer",format:"int64",minimum:0,maximum:9007199254740991},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},clockState:{type:"stri\
ng",enum:["SYNCED","RECOVERED","UNSYNCED"]},clockOffsetMs:{type:"integer",format:"int64",minimum:-9007199254740991,maximum:9007199254740991},workerId:{$ref:"htt\
ps://realname-hub.invalid/schemas#/$defs/WorkerId"},strangerRef:{$ref:"https://realname-hub.invalid/schemas#/$defs/StrangerRef"},direction:{type:"string",enum:[
"IN","OUT","UNKNOWN"]},directionSource:{type:"string",enum:["DEVICE_EVENT","GATE_CONFIG","KEY_PRESS","NONE"]},method:{type:"string",enum:["FACE","IRIS","FINGERP\
RINT","PALM","ID_CARD","REAL_NAME_CARD","ABNORMAL_CLEARANCE","ONE_KEY_OPEN","EMERGENCY_LANE","QR_CODE","MOBILE_APP","OTHER"]},result:{type:"string",enum:["GRANT\
ED","DENIED","STRANGER","NOT_ON_ROSTER","FORBIDDEN"]},matchScore:{type:"number",format:"double",minimum:0,maximum:1},liveness:{type:"string",enum:["PASS","FAIL",
"NOT_PERFORMED","UNKNOWN"]},temperatureC:{type:"number",format:"double",minimum:20,maximum:50},mask:{type:"string",enum:["YES","NO","UNKNOWN"]},gate:{type:"stri\
ng",minLength:1,maxLength:64},location:{$ref:"https://realname-hub.invalid/schemas#/$defs/Location"},photo:{$ref:"https://realname-hub.invalid/schemas#/$defs/Ph\
otoReference"},source:{type:"string",enum:["LIVE","BACKFILL","MANUAL"]},origin:{type:"string",enum:["GATE","TERMINAL"]},manual:{$ref:"https://realname-hub.inval\
id/schemas#/$defs/ManualEntry"},nonWork:{$ref:"https://realname-hub.invalid/schemas#/$defs/NonWork"},correctionOf:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/EventId"},raw:{type:"object",additionalProperties:!0,maxProperties:200}},allOf:[{if:{required:["workerId"]},then:{properties:{strangerRef:!1}},else:{required:[
"strangerRef"]}},{if:{properties:{source:{const:"MANUAL"}},required:["source"]},then:{required:["manual"]}}]};var xt=new RegExp("^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$","u"),Rt=new RegExp("^[A-Za-z0-9_.:-]{1,64}$","u");var H=new RegExp("^[0-9a-f]{64}$","u");function _(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=_.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(r.bytes===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="sha256"||s==="bytes"||s==="watermarked")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s==
"string"){if(!H.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bytes!==void 0){let s=r.
bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>204800||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"\
#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},message:"must be <= 204800"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){
let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),a++}}}if(r.watermarked!==void 0&&typeof r.watermarked!="boolean"){let s={instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _.errors=e,a===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:i="",
parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ae.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.workerId===void 0&&(l="workerId")){let m={};e===null?e=[m]:e.push(m),a++}}var p=n===
a;a=s,e!==null&&(s?e.length=s:e=null);let v;if(p){let l=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef!==void 0){let d={instancePath:i+"/strangerR\
ef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?e=[d]:e.push(d),
a++}var p=l===a;if(t=p,t){var k={};k.strangerRef=!0}v="then"}else{let l=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef===void 0){let d={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required property 'strangerRef'"};e===null?e=[
d]:e.push(d),a++}var p=l===a;t=p,v="else"}if(!t){let l={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:v},message:'must match "'+v+
'" schema'};e===null?e=[l]:e.push(l),a++}let P=a,w=!0,$=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.source===void 0&&(l="source")){let m={};e===null?
e=[m]:e.push(m),a++}else if(r.source!==void 0&&r.source!=="MANUAL"){let m={};e===null?e=[m]:e.push(m),a++}}var I=$===a;if(a=P,e!==null&&(P?e.length=P:e=null),I){
let l=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.manual===void 0){let d={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"\
manual"},message:"must have required property 'manual'"};e===null?e=[d]:e.push(d),a++}var I=l===a;w=I}if(!w){let l={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(l),a++}if(k!==!0&&(k=k||{},k.source=!0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.eventId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"},message:"must have requir\
ed property 'eventId'"};e===null?e=[l]:e.push(l),a++}if(r.journalId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
journalId"},message:"must have required property 'journalId'"};e===null?e=[l]:e.push(l),a++}if(r.seq===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[l]:e.push(l),a++}if(r.deviceTime===void 0){let l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[l]:e.push(l),a++}
if(r.clockState===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockState"},message:"must have required pro\
perty 'clockState'"};e===null?e=[l]:e.push(l),a++}if(r.direction===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
direction"},message:"must have required property 'direction'"};e===null?e=[l]:e.push(l),a++}if(r.directionSource===void 0){let l={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"directionSource"},message:"must have required property 'directionSource'"};e===null?e=[l]:e.push(l),a++}if(r.
method===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method\
'"};e===null?e=[l]:e.push(l),a++}if(r.result===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"\
must have required property 'result'"};e===null?e=[l]:e.push(l),a++}if(r.liveness===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"liveness"},message:"must have required property 'liveness'"};e===null?e=[l]:e.push(l),a++}if(r.source===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[l]:e.push(l),a++}if(r.origin===void 0){
let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[l]:
e.push(l),a++}for(let l in r)if(!E.call(D.properties,l)){let m={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),a++}if(r.eventId!==void 0){let l=r.eventId;if(typeof l=="string"){if(y(l)>128){let m={instancePath:i+
"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"};e===null?e=[m]:e.push(m),a++}if(!xt.test(l)){let m={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1\
-9][0-9]{0,15}$"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.journalId!==void 0){let l=r.journalId;if(typeof l=="string"){if(!zt.test(
l)){let m={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{1\
6}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/journalId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.seq!==void 0){let l=r.seq;
if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[m]:e.push(m),a++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let m={instancePath:i+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[m]:e.push(m),a++}
if(l<1||isNaN(l)){let m={instancePath:i+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[m]:e.push(m),a++}}}if(r.deviceTime!==void 0){let l=r.deviceTime;if(typeof l=="string"){if(y(l)>35){let m={instancePath:i+"/deviceTime",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[m]:e.push(m),a++}if(!L.validate(l)){let m={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/deviceTime",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.bootId!==void 0){
let l=r.bootId;if(typeof l=="string"){if(!C.test(l)){let m={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/bootId",schemaPath:"#/p\
roperties/bootId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.uptimeMs!==void 0){let l=r.uptimeMs;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[m]:e.push(m),a++}if(typeof l=="number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let m={instancePath:i+"/uptimeMs",schemaPath:"\
#/properties/uptimeMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[m]:e.push(m),
a++}if(l<0||isNaN(l)){let m={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[m]:e.push(m),a++}}}if(r.occurredAt!==void 0){let l=r.occurredAt;if(typeof l=="string"){if(y(l)>35){let m={instancePath:i+"/occurredAt",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};
e===null?e=[m]:e.push(m),a++}if(!L.validate(l)){let m={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/occurredAt",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.clockState!==
void 0){let l=r.clockState;if(typeof l!="string"){let m={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="SYNCED"||l==="RECOVERED"||l==="UNSYNCED")){let m={instancePath:i+"/clockState",schemaPath:"\
#/properties/clockState/enum",keyword:"enum",params:{allowedValues:D.properties.clockState.enum},message:"must be equal to one of the allowed values"};e===null?
e=[m]:e.push(m),a++}}if(r.clockOffsetMs!==void 0){let l=r.clockOffsetMs;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){let m={instancePath:i+"/clockO\
ffsetMs",schemaPath:"#/properties/clockOffsetMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),a++}if(typeof l==
"number"&&isFinite(l)){if(l>9007199254740991||isNaN(l)){let m={instancePath:i+"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[m]:e.push(m),a++}if(l<-9007199254740991||isNaN(l)){let m={instancePath:i+
"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199\
254740991"};e===null?e=[m]:e.push(m),a++}}}if(r.workerId!==void 0){let l=r.workerId;if(typeof l=="string"){if(!C.test(l)){let m={instancePath:i+"/workerId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-\
9_-]{1,64}$"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.strangerRef!==void 0){let l=r.strangerRef;if(typeof l=="string"){if(!Rt.
test(l)){let m={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/strangerRef",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(r.
direction!==void 0){let l=r.direction;if(typeof l!="string"){let m={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="IN"||l==="OUT"||l==="UNKNOWN")){let m={instancePath:i+"/direction",schemaPath:"#\
/properties/direction/enum",keyword:"enum",params:{allowedValues:D.properties.direction.enum},message:"must be equal to one of the allowed values"};e===null?e=[
m]:e.push(m),a++}}if(r.directionSource!==void 0){let l=r.directionSource;if(typeof l!="string"){let m={instancePath:i+"/directionSource",schemaPath:"#/propertie\
s/directionSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="DEVICE_EVENT"||l==="GATE_CONFIG"||
l==="KEY_PRESS"||l==="NONE")){let m={instancePath:i+"/directionSource",schemaPath:"#/properties/directionSource/enum",keyword:"enum",params:{allowedValues:D.properties.
directionSource.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),a++}}if(r.method!==void 0){let l=r.method;if(typeof l!="str\
ing"){let m={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),a++}if(!(l==="FACE"||l==="IRIS"||l==="FINGERPRINT"||l==="PALM"||l==="ID_CARD"||l==="REAL_NAME_CARD"||l==="ABNORMAL_CLEARANCE"||l==="ONE_KEY_OPEN"||l==="EMERG\
ENCY_LANE"||l==="QR_CODE"||l==="MOBILE_APP"||l==="OTHER")){let m={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:D.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),a++}}if(r.result!==void 0){let l=r.result;if(typeof l!="s\
tring"){let m={instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),a++}if(!(l==="GRANTED"||l==="DENIED"||l==="STRANGER"||l==="NOT_ON_ROSTER"||l==="FORBIDDEN")){let m={instancePath:i+"/result",schemaPath:"#/properties/result/\
enum",keyword:"enum",params:{allowedValues:D.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),a++}}if(r.matchScore!==
void 0){let l=r.matchScore;if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l)){let m={instancePath:i+"/matchScore",schemaPath:"#/properties/matchScore/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[m]:e.push(m),a++}if(l<0||isNaN(l)){let m={instancePath:i+"/matchScore",schemaPath:"\
#/properties/matchScore/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+
"/matchScore",schemaPath:"#/properties/matchScore/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),a++}}if(r.liveness!==
void 0){let l=r.liveness;if(typeof l!="string"){let m={instancePath:i+"/liveness",schemaPath:"#/properties/liveness/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="PASS"||l==="FAIL"||l==="NOT_PERFORMED"||l==="UNKNOWN")){let m={instancePath:i+"/liveness",schemaPath:"\
#/properties/liveness/enum",keyword:"enum",params:{allowedValues:D.properties.liveness.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:
e.push(m),a++}}if(r.temperatureC!==void 0){let l=r.temperatureC;if(typeof l=="number"&&isFinite(l)){if(l>50||isNaN(l)){let m={instancePath:i+"/temperatureC",schemaPath:"\
#/properties/temperatureC/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[m]:e.push(m),a++}if(l<20||isNaN(l)){
let m={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/minimum",keyword:"minimum",params:{comparison:">=",limit:20},message:"must be >= 20"};
e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[m]:e.push(m),a++}}if(r.mask!==void 0){let l=r.mask;if(typeof l!="string"){let m={instancePath:i+"/mask",schemaPath:"#/properties/ma\
sk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="YES"||l==="NO"||l==="UNKNOWN")){let m={instancePath:i+
"/mask",schemaPath:"#/properties/mask/enum",keyword:"enum",params:{allowedValues:D.properties.mask.enum},message:"must be equal to one of the allowed values"};e===
null?e=[m]:e.push(m),a++}}if(r.gate!==void 0){let l=r.gate;if(typeof l=="string"){if(y(l)>64){let m={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLen\
gth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[m]:e.push(m),a++}if(y(l)<1){let m={instancePath:i+"/gate",
schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),a++}}else{
let m={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}
if(r.location!==void 0){let l=r.location;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.lng===void 0){let m={instancePath:i+"/location",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=
[m]:e.push(m),a++}if(l.lat===void 0){let m={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"requi\
red",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[m]:e.push(m),a++}for(let m in l)if(!(m==="lng"||m==="lat"||m==="acc\
uracyMeters"||m==="address")){let d={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),a++}if(l.lng!==void 0){let m=l.lng;if(typeof m==
"number"&&isFinite(m)){if(m>180||isNaN(m)){let d={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[d]:e.push(d),a++}if(m<-180||isNaN(m)){let d={instancePath:i+
"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"\
must be >= -180"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/prop\
erties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(d),a++}}if(l.lat!==void 0){let m=l.lat;if(typeof m=="numb\
er"&&isFinite(m)){if(m>90||isNaN(m)){let d={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[d]:e.push(d),a++}if(m<-90||isNaN(m)){let d={instancePath:i+"/locati\
on/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"m\
ust be >= -90"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/proper\
ties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[d]:e.push(d),a++}}if(l.accuracyMeters!==void 0){let m=l.accuracyMeters;
if(typeof m=="number"&&isFinite(m)){if(m>1e5||isNaN(m)){let d={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[d]:e.push(d),a++}if(m<
0||isNaN(m)){let d={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/location/accuracyMeters",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[d]:e.push(d),a++}}if(l.address!==void 0){let m=l.address;if(typeof m=="string"){if(y(m)>200){let d={instancePath:i+"/location/address",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/ad\
dress/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+
"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[d]:e.push(d),a++}}}else{let m={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),a++}}if(r.photo!==void 0&&(_(r.photo,{instancePath:i+"/photo",parentData:r,parentDataProperty:"\
photo",rootData:c,dynamicAnchors:g})||(e=e===null?_.errors:e.concat(_.errors),a=e.length)),r.source!==void 0){let l=r.source;if(typeof l!="string"){let m={instancePath:i+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="LIVE"||l===
"BACKFILL"||l==="MANUAL")){let m={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:D.properties.source.enum},
message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),a++}}if(r.origin!==void 0){let l=r.origin;if(typeof l!="string"){let m={instancePath:i+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}if(!(l==="GATE"||l===
"TERMINAL")){let m={instancePath:i+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues:D.properties.origin.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[m]:e.push(m),a++}}if(r.manual!==void 0){let l=r.manual;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.operator===
void 0){let m={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[m]:e.push(m),a++}if(l.reason===void 0){let m={instancePath:i+"/manual",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[m]:e.push(m),a++}for(let m in l)if(!(m==="operator"||m==="reason"||m==="evidence")){let d={instancePath:i+"/manual",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional propert\
ies"};e===null?e=[d]:e.push(d),a++}if(l.operator!==void 0){let m=l.operator;if(typeof m=="string"){if(y(m)>64){let d={instancePath:i+"/manual/operator",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"};e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEnt\
ry/properties/operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),a++}}else{let d={
instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}if(l.reason!==void 0){let m=l.reason;if(typeof m=="string"){if(y(m)>200){let d={instancePath:i+"/m\
anual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ManualEntry/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(
d),a++}}else{let d={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}if(l.evidence!==void 0){let m=l.evidence;if(typeof m=="string"){if(y(m)>200){let d={instancePath:i+
"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:
e.push(d),a++}}else{let d={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}}else{let m={instancePath:i+"/manual",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/ManualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),a++}}if(r.nonWork!==void 0){let l=r.
nonWork;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.reason===void 0){let m={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/NonWork/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[m]:e.push(m),a++}if(l.signatureRef===
void 0){let m={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"s\
ignatureRef"},message:"must have required property 'signatureRef'"};e===null?e=[m]:e.push(m),a++}for(let m in l)if(!(m==="reason"||m==="signatureRef")){let d={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),a++}if(l.reason!==void 0){let m=l.reason;if(typeof m=="string"){if(y(m)>200){let d={instancePath:i+
"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(
d),a++}}else{let d={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}if(l.signatureRef!==void 0){let m=l.signatureRef;if(typeof m=="string"){if(y(m)>128){let d={
instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[d]:e.push(d),a++}if(y(m)<1){let d={instancePath:i+"/nonWork/signatureRef",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[d]:e.push(d),a++}}else{let d={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/pro\
perties/signatureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),a++}}}else{let m={instancePath:i+"/nonWork",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),a++}}
if(r.correctionOf!==void 0){let l=r.correctionOf;if(typeof l=="string"){if(y(l)>128){let m={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[m]:e.push(m),a++}if(!xt.
test(l)){let m={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"'};e===null?e=[m]:e.push(m),a++}}else{
let m={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[m]:e.push(m),a++}}if(r.raw!==void 0){let l=r.raw;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>200){let m={instancePath:i+
"/raw",schemaPath:"#/properties/raw/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 properties"};e===null?e=[m]:e.
push(m),a++}}else{let m={instancePath:i+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:
e.push(m),a++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}return ae.
errors=e,a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zr=ie;function ie(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="events"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.events!==void 0){let s=r.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let v={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}}}else{let t={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ie.errors=e,a===0}ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Rr=ne,B={$id:"https://realname-hub.invalid/schemas/exports/validateSiteAttendanceEvent",type:"object",additionalProperties:!1,required:["re\
cordId","origin","source","workerId","occurredAt","direction","method"],properties:{recordId:{$ref:"https://realname-hub.invalid/schemas#/$defs/RecordId"},origin:{
type:"string",enum:["GATE","TERMINAL","E_FENCE","GROUP_PHOTO","APP"]},source:{type:"string",enum:["LIVE","BACKFILL","MANUAL","IMPORT"]},workerId:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/WorkerId"},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},direction:{type:"string",enum:["IN","OUT",
"UNKNOWN"]},method:{type:"string",enum:["FACE","IRIS","FINGERPRINT","PALM","ID_CARD","REAL_NAME_CARD","ABNORMAL_CLEARANCE","ONE_KEY_OPEN","EMERGENCY_LANE","QR_C\
ODE","MOBILE_APP","OTHER"]},captureId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CaptureId"},location:{$ref:"https://realname-hub.invalid/schemas#/$defs\
/Location"},manual:{$ref:"https://realname-hub.invalid/schemas#/$defs/ManualEntry"},photo:{$ref:"https://realname-hub.invalid/schemas#/$defs/PhotoReference"},gate:{
type:"string",minLength:1,maxLength:64},nonWork:{$ref:"https://realname-hub.invalid/schemas#/$defs/NonWork"},correctionOf:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/RecordId"}},allOf:[{if:{properties:{origin:{const:"E_FENCE"}},required:["origin"]},then:{required:["location"]}},{if:{properties:{origin:{const:"GR\
OUP_PHOTO"}},required:["origin"]},then:{required:["captureId"]}},{if:{properties:{source:{enum:["MANUAL","IMPORT"]}},required:["source"]},then:{required:["manua\
l"]}}]};var Dt=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u"),rr=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$","u");function z(r,{instancePath:i="",parentData:f,
parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(r.bytes===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="sha256"||s==="bytes"||s===
"watermarked")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s=="string"){if(!H.test(s)){let t={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bytes!==void 0){let s=r.bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={
instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s==
"number"&&isFinite(s)){if(s>204800||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},
message:"must be <= 204800"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}if(r.watermarked!==void 0&&typeof r.watermarked!="boolean"){let s={
instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return z.errors=
e,a===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){
let e=null,a=0,o=ne.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.origin===void 0&&(d="origin")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.origin!==void 0&&r.origin!=="E_FENCE"){let u={};e===null?e=[u]:e.push(u),a++}}
var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let d=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.location===void 0){let b={instancePath:i,schemaPath:"\
#/allOf/0/then/required",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};e===null?e=[b]:e.push(b),a++}var p=d===
a;t=p}if(!t){let d={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),a++}let v=a,k=!0,P=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.origin===void 0&&(d="origin")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.origin!==
void 0&&r.origin!=="GROUP_PHOTO"){let u={};e===null?e=[u]:e.push(u),a++}}var w=P===a;if(a=v,e!==null&&(v?e.length=v:e=null),w){let d=a;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.captureId===void 0){let b={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"captureId"},message:"\
must have required property 'captureId'"};e===null?e=[b]:e.push(b),a++}var w=d===a;k=w}if(!k){let d={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),a++}let $=a,I=!0,l=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.
source===void 0&&(d="source")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.source!==void 0){let u=r.source;if(!(u==="MANUAL"||u==="IMPORT")){let b={};e===null?
e=[b]:e.push(b),a++}}}var m=l===a;if(a=$,e!==null&&($?e.length=$:e=null),m){let d=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.manual===void 0){let b={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"manual"},message:"must have required property 'manual'"};e===null?e=[b]:e.push(
b),a++}var m=d===a;I=m}if(!I){let d={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[d]:e.push(d),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.recordId===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[d]:e.push(d),a++}if(r.origin===void 0){let d={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[d]:e.push(d),a++}if(r.source===void 0){
let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[d]:
e.push(d),a++}if(r.workerId===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[d]:e.push(d),a++}if(r.occurredAt===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[d]:e.push(d),a++}if(r.direction===void 0){let d={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"direction"},message:"must have required property 'direction'"};e===null?e=[d]:e.push(d),a++}if(r.method===void 0){
let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[d]:
e.push(d),a++}for(let d in r)if(!E.call(B.properties,d)){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),a++}if(r.recordId!==void 0){let d=r.recordId;if(typeof d=="string"){if(!Dt.test(d)){let u={
instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/recordId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.origin!==
void 0){let d=r.origin;if(typeof d!="string"){let u={instancePath:i+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),a++}if(!(d==="GATE"||d==="TERMINAL"||d==="E_FENCE"||d==="GROUP_PHOTO"||d==="APP")){let u={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/enum",keyword:"enum",params:{allowedValues:B.properties.origin.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.
push(u),a++}}if(r.source!==void 0){let d=r.source;if(typeof d!="string"){let u={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(d==="LIVE"||d==="BACKFILL"||d==="MANUAL"||d==="IMPORT")){let u={instancePath:i+"/sour\
ce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:B.properties.source.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),a++}}if(r.workerId!==void 0){let d=r.workerId;if(typeof d=="string"){if(!C.test(d)){let u={instancePath:i+"/workerId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64\
}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.occurredAt!==void 0){let d=r.occurredAt;if(typeof d=="string"){if(y(d)>35){let u={
instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT \
have more than 35 characters"};e===null?e=[u]:e.push(u),a++}if(!L.validate(d)){let u={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/sche\
mas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+
"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),a++}}if(r.direction!==void 0){let d=r.direction;if(typeof d!="string"){let u={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(d==="IN"||d==="OUT"||d==="UNKNOWN")){let u={instancePath:i+"/d\
irection",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:B.properties.direction.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[u]:e.push(u),a++}}if(r.method!==void 0){let d=r.method;if(typeof d!="string"){let u={instancePath:i+"/method",schemaPath:"#/properties/me\
thod/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(d==="FACE"||d==="IRIS"||d==="FINGERPRINT"||d==="PAL\
M"||d==="ID_CARD"||d==="REAL_NAME_CARD"||d==="ABNORMAL_CLEARANCE"||d==="ONE_KEY_OPEN"||d==="EMERGENCY_LANE"||d==="QR_CODE"||d==="MOBILE_APP"||d==="OTHER")){let u={
instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:B.properties.method.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[u]:e.push(u),a++}}if(r.captureId!==void 0){let d=r.captureId;if(typeof d=="string"){if(!rr.test(d)){let u={instancePath:i+"/capt\
ureId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CaptureId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/captureId",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/CaptureId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.location!==void 0){let d=r.
location;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.lng===void 0){let u={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[u]:e.push(u),a++}if(d.lat===void 0){
let u={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lat"},message:"\
must have required property 'lat'"};e===null?e=[u]:e.push(u),a++}for(let u in d)if(!(u==="lng"||u==="lat"||u==="accuracyMeters"||u==="address")){let b={instancePath:i+
"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),a++}if(d.lng!==void 0){let u=d.lng;if(typeof u=="number"&&isFinite(u)){if(u>180||isNaN(u)){
let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:180},message:"must be <= 180"};e===null?e=[b]:e.push(b),a++}if(u<-180||isNaN(u)){let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[b]:e.push(
b),a++}}else{let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(d.lat!==void 0){let u=d.lat;if(typeof u=="number"&&isFinite(u)){if(u>90||isNaN(u)){let b={
instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",
limit:90},message:"must be <= 90"};e===null?e=[b]:e.push(b),a++}if(u<-90||isNaN(u)){let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(d.accuracyMeters!==void 0){let u=d.accuracyMeters;if(typeof u=="number"&&isFinite(u)){if(u>1e5||isNaN(
u)){let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[b]:e.push(b),a++}if(u<0||isNaN(u)){let b={instancePath:i+"/location/accurac\
yMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(d.address!==void 0){
let u=d.address;if(typeof u=="string"){if(y(u)>200){let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/p\
roperties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(y(u)<1){let b={
instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let u={
instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[u]:e.push(u),a++}}if(r.manual!==void 0){let d=r.manual;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.operator===void 0){let u={instancePath:i+"/\
manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"operator"},message:"must have \
required property 'operator'"};e===null?e=[u]:e.push(u),a++}if(d.reason===void 0){let u={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schem\
as#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[u]:e.push(u),a++}
for(let u in d)if(!(u==="operator"||u==="reason"||u==="evidence")){let b={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Manua\
lEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),
a++}if(d.operator!==void 0){let u=d.operator;if(typeof u=="string"){if(y(u)>64){let b={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[b]:
e.push(b),a++}if(y(u)<1){let b={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/manual/ope\
rator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[b]:e.push(b),a++}}if(d.reason!==void 0){let u=d.reason;if(typeof u=="string"){if(y(u)>200){let b={instancePath:i+"/manual/reason",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 \
characters"};e===null?e=[b]:e.push(b),a++}if(y(u)<1){let b={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/\
properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[b]:e.push(b),a++}}if(d.evidence!==void 0){let u=d.evidence;if(typeof u=="string"){if(y(u)>200){let b={instancePath:i+"/manual/evidence",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have\
 more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(y(u)<1){let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let u={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/M\
anualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),a++}}if(r.photo!==void 0&&(z(r.photo,{instancePath:i+"\
/photo",parentData:r,parentDataProperty:"photo",rootData:c,dynamicAnchors:g})||(e=e===null?z.errors:e.concat(z.errors),a=e.length)),r.gate!==void 0){let d=r.gate;
if(typeof d=="string"){if(y(d)>64){let u={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NO\
T have more than 64 characters"};e===null?e=[u]:e.push(u),a++}if(y(d)<1){let u={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/gate",schemaPath:"#/properties/\
gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.nonWork!==void 0){let d=r.nonWork;if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.reason===void 0){let u={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[u]:e.push(u),a++}if(d.signatureRef===void 0){let u={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"signatureRef"},message:"must ha\
ve required property 'signatureRef'"};e===null?e=[u]:e.push(u),a++}for(let u in d)if(!(u==="reason"||u==="signatureRef")){let b={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have ad\
ditional properties"};e===null?e=[b]:e.push(b),a++}if(d.reason!==void 0){let u=d.reason;if(typeof u=="string"){if(y(u)>200){let b={instancePath:i+"/nonWork/reas\
on",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[b]:e.push(b),a++}if(y(u)<1){let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(d.signatureRef!==void 0){let u=d.signatureRef;if(typeof u=="string"){if(y(u)>128){let b={instancePath:i+
"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[b]:e.push(b),a++}if(y(u)<1){let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/sign\
atureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let u={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),a++}}if(r.correctionOf!==
void 0){let d=r.correctionOf;if(typeof d=="string"){if(!Dt.test(d)){let u={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};
e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}}else{let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[d]:e.push(d),a++}return ne.errors=e,a===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=oe,ar={$id:"https://realna\
me-hub.invalid/schemas/exports/validateConfirmationInput",type:"object",additionalProperties:!1,required:["decision","confirmedBy"],properties:{decision:{type:"\
string",enum:["CONFIRM","REFUSE"]},confirmedBy:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,maxLength:200}},allOf:[{if:{properties:{
decision:{const:"REFUSE"}},required:["decision"]},then:{required:["reason"]}}]};function oe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,
dynamicAnchors:g={}}={}){let e=null,a=0,o=oe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let v;if(r.decision===void 0&&(v="decision")){let k={};e===null?e=[k]:e.push(k),a++}else if(r.decision!==void 0&&r.decision!=="REFUSE"){let k={};
e===null?e=[k]:e.push(k),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reason===void 0){let P={
instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[P]:e.push(P),a++}var p=v===a;t=p}if(!t){let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[v]:e.push(v),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decision===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?e=[v]:e.push(v),a++}if(r.confirmedBy===void 0){let v={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confirmedBy"},message:"must have required property 'confirmedBy'"};e===null?e=[v]:e.push(v),
a++}for(let v in r)if(!(v==="decision"||v==="confirmedBy"||v==="reason")){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),a++}if(r.decision!==void 0){let v=r.decision;if(typeof v!=
"string"){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
k]:e.push(k),a++}if(!(v==="CONFIRM"||v==="REFUSE")){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:ar.
properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),a++}}if(r.confirmedBy!==void 0){let v=r.confirmedBy;if(typeof v==
"string"){if(y(v)>64){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[k]:e.push(k),a++}if(y(v)<1){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/confirmedBy",schemaPath:"\
#/properties/confirmedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}if(r.reason!==void 0){let v=r.reason;
if(typeof v=="string"){if(y(v)>200){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[k]:e.push(k),a++}if(y(v)<1){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}}else{let v={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return oe.errors=e,a===0}oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mr=pe,ir={$id:"https://realname-hub.invalid/schemas/exports/validateResolutionInput",type:"object",additionalProperties:!1,required:["decis\
ion","operator","reason"],properties:{decision:{type:"string",enum:["SET_TIME","SET_WORKER","DISCARD"]},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/\
$defs/Instant"},workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},operator:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,
maxLength:200}},allOf:[{if:{properties:{decision:{const:"SET_TIME"}},required:["decision"]},then:{required:["occurredAt"]}},{if:{properties:{decision:{const:"SE\
T_WORKER"}},required:["decision"]},then:{required:["workerId"]}}]};function pe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){
let e=null,a=0,o=pe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;
if(r.decision===void 0&&($="decision")){let I={};e===null?e=[I]:e.push(I),a++}else if(r.decision!==void 0&&r.decision!=="SET_TIME"){let I={};e===null?e=[I]:e.push(
I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let $=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.occurredAt===void 0){let l={instancePath:i,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[l]:
e.push(l),a++}var p=$===a;t=p}if(!t){let $={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[$]:e.push($),a++}let v=a,k=!0,P=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if(r.decision===void 0&&($="decision")){let I={};e===null?
e=[I]:e.push(I),a++}else if(r.decision!==void 0&&r.decision!=="SET_WORKER"){let I={};e===null?e=[I]:e.push(I),a++}}var w=P===a;if(a=v,e!==null&&(v?e.length=v:e=
null),w){let $=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.workerId===void 0){let l={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",
params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[l]:e.push(l),a++}var w=$===a;k=w}if(!k){let $={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[$]:e.push($),a++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.decision===void 0){let $={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must ha\
ve required property 'decision'"};e===null?e=[$]:e.push($),a++}if(r.operator===void 0){let $={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[$]:e.push($),a++}if(r.reason===void 0){let $={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[$]:e.push($),a++}for(let $ in r)if(!($===
"decision"||$==="occurredAt"||$==="workerId"||$==="operator"||$==="reason")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:$},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),a++}if(r.decision!==void 0){let $=r.decision;if(typeof $!=
"string"){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}if(!($==="SET_TIME"||$==="SET_WORKER"||$==="DISCARD")){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",
params:{allowedValues:ir.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(r.occurredAt!==void 0){
let $=r.occurredAt;if(typeof $=="string"){if(y($)>35){let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLen\
gth",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[I]:e.push(I),a++}if(!L.validate($)){let I={instancePath:i+
"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "d\
ate-time"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(r.workerId!==void 0){let $=r.workerId;if(typeof $=="string"){if(!C.test(
$)){let I={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/workerId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(r.operator!==void 0){
let $=r.operator;if(typeof $=="string"){if(y($)>64){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[I]:e.push(I),a++}if(y($)<1){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/operato\
r",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(r.reason!==void 0){let $=r.
reason;if(typeof $=="string"){if(y($)>200){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[I]:e.push(I),a++}if(y($)<1){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let $={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[$]:e.push($),a++}return pe.errors=e,a===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fr=me,nr={$id:"https://realname-hub.invalid/schemas/exports/validateCompanyInput",type:"object",additionalProperties:!1,required:["name","a\
reaCode"],properties:{name:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},areaCode:{$ref:"https://realname-hub.invalid/schemas#/$defs/AreaCode"},
registeredOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},registrationType:{type:"string",pattern:"^[0-9]{3}$"},licenseNumber:{$ref:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},postCode:{type:"string",pattern:"^[0-9]{6}$"},legalPerson:{
type:"object",additionalProperties:!1,properties:{name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},idCardType:{$ref:"https://realname-hub.in\
valid/schemas#/$defs/IdCardType"},idCardNumber:{$ref:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber"},duty:{$ref:"https://realname-hub.invalid/schema\
s#/$defs/ShortText"},professionalTitle:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"}}},registeredCapital:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/DecimalText"},paidInCapital:{$ref:"https://realname-hub.invalid/schemas#/$defs/DecimalText"},capitalCurrency:{type:"string",pattern:"^[A-Z]{3}$"},establishedOn:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},officePhone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"},fax:{$ref:"https://realname-hub.i\
nvalid/schemas#/$defs/Phone"},contactName:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},contactPhone:{$ref:"https://realname-hub.invalid/schem\
as#/$defs/Phone"},email:{type:"string",pattern:"^[^@\\s]{1,64}@[^@\\s]{1,190}$",maxLength:254},website:{type:"string",minLength:1,maxLength:200},remark:{$ref:"h\
ttps://realname-hub.invalid/schemas#/$defs/LongText"}}};var ht=new RegExp("^[0-9]{6}$","u"),K=new RegExp("^[0-9]{3}$","u"),G=new RegExp("^[0-9]{2}$","u"),we=new RegExp("^[0-9A-Z]{5,20}$","u"),ft=new RegExp("^(0|[1-9]\
[0-9]{0,14})(\\.[0-9]{1,6})?$","u"),or=new RegExp("^[A-Z]{3}$","u"),O=new RegExp("^\\+?[0-9][0-9-]{4,19}$","u"),pr=new RegExp("^[^@\\s]{1,64}@[^@\\s]{1,190}$","\
u"),j=V().fullFormats.date;function me(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=me.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.areaCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have required property 'areaCode'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!E.call(nr.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>
100){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),a++}}if(r.areaCode!==void 0){let s=r.areaCode;if(typeof s=="string"){if(!ht.test(s)){let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/AreaCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),a++}}if(r.registeredOn!==void 0){let s=r.registeredOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/regist\
eredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registeredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.registrationType!==void 0){let s=r.registrationType;if(typeof s=="string"){if(!K.test(s)){let t={
instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match patter\
n "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.licenseNumber!==void 0){let s=r.licenseNumber;if(typeof s=="string"){if(y(s)>100){let t={
instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"mus\
t NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={
instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[t]:e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/address",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?
e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.postCode!==void 0){
let s=r.postCode;if(typeof s=="string"){if(!ht.test(s)){let t={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.legalPerson!==void 0){let s=r.legalPerson;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let t in s)if(!(t==="name"||t==="idCardType"||t==="idCardNumber"||t==="duty"||t==="professionalTitle")){let n={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(y(t)>50){let n={instancePath:i+"/legalPerson/name",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characte\
rs"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+"/legalPerson/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerso\
n/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),a++}}if(s.idCardType!==void 0){let t=s.idCardType;if(typeof t=="string"){if(!G.test(t)){let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.idCardNumber!==void 0){let t=s.idCardNumber;if(typeof t=="string"){if(!we.test(
t)){let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.
duty!==void 0){let t=s.duty;if(typeof t=="string"){if(y(t)>100){let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+
"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.professionalTitle!==void 0){let t=s.professionalTitle;
if(typeof t=="string"){if(y(t)>100){let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+"\
/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}if(r.registeredCapital!==
void 0){let s=r.registeredCapital;if(typeof s=="string"){if(!ft.test(s)){let t={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/DecimalText/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\
\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Decima\
lText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.paidInCapital!==void 0){let s=r.paidInCapital;if(typeof s==
"string"){if(!ft.test(s)){let t={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"pattern",
params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.capitalCurrency!==void 0){let s=r.capitalCurrency;if(typeof s=="string"){if(!or.test(s)){let t={instancePath:i+
"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.establishedOn!==void 0){let s=r.establishedOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+
"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.officePhone!==void 0){let s=r.officePhone;if(typeof s=="string"){if(!O.test(s)){let t={
instancePath:i+"/officePhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},
message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/officePhone",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.fax!==void 0){let s=r.fax;
if(typeof s=="string"){if(!O.test(s)){let t={instancePath:i+"/fax",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/fax",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.contactName!==
void 0){let s=r.contactName;if(typeof s=="string"){if(y(s)>50){let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Pers\
onName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.contactPhone!==void 0){let s=r.contactPhone;if(typeof s==
"string"){if(!O.test(s)){let t={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contactPho\
ne",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.email!==void 0){let s=r.email;if(typeof s=="string"){if(y(s)>254){let t={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"ma\
xLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),a++}if(!pr.test(s)){let t={instancePath:i+"/email",schemaPath:"\
#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:'must match pattern "^[^@\\s]{1,64}@[^@\\s]{1,190}$"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),a++}}if(r.website!==void 0){let s=r.website;if(typeof s=="string"){if(y(s)>200){let t={instancePath:i+"/website",schemaPath:"#/properti\
es/website/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+
"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),a++}}if(r.remark!==void 0){let s=r.remark;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(y(
s)<1){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return me.errors=e,a===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Wr=le,Lt={$id:"https://realname-hub.invalid/schemas/exports/validateProjectInput",type:"object",additionalProperties:!1,required:["name","areaCode","statusC\
ode","generalContractorId"],properties:{name:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},areaCode:{$ref:"https://realname-hub.invalid/schemas\
#/$defs/AreaCode"},generalContractorId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},owner:{type:"object",additionalProperties:!1,required:["na\
me"],properties:{companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},name:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"}}},
description:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},category:{type:"string",pattern:"^[0-9]{2}$"},statusCode:{type:"string",enum:["001","0\
02","003","004","005"]},permits:{type:"array",maxItems:20,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Permit"}},startDate:{$ref:"https://realname-h\
ub.invalid/schemas#/$defs/Day"},completeDate:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},landPlanNumber:{$ref:"https://realname-hub.invalid/schemas\
#/$defs/ShortText"},worksPlanNumber:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},investment:{$ref:"https://realname-hub.invalid/schemas#/$defs\
/DecimalText"},areaSquareMetres:{type:"number",format:"double",minimum:0},lengthMetres:{type:"number",format:"double",minimum:0},contactName:{$ref:"https://real\
name-hub.invalid/schemas#/$defs/PersonName"},contactPhone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"},location:{$ref:"https://realname-hub.invali\
d/schemas#/$defs/Position"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},approvalNumber:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/ShortText"},approvalLevel:{type:"string",pattern:"^[0-9]{3}$"},sizeCode:{type:"string",pattern:"^[0-9]{2}$"},propertyCode:{type:"string",pattern:"^[0-9]{3}$"},
functionCode:{type:"string",pattern:"^[0-9]{3}$"},nationCode:{type:"string",minLength:1,maxLength:8},profile:{$ref:"https://realname-hub.invalid/schemas#/$defs/\
ProfileKey"},closable:{type:"boolean"},fence:{type:"array",minItems:3,maxItems:200,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Position"}}}};var U=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),mr=new RegExp("^[a-z][a-z0-9-]{0,31}$","u");function R(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=R.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectName"},message:"must have required property 'projectName'"};e===null?e=[s]:e.push(s),a++}if(r.permitNumber===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"permitNumber"},message:"must have required property 'permitNumber'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectName"||s==="permitNumber")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectName!==void 0){let s=r.projectName;
if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"m\
axLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/projectName",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.permitNumber!==void 0){let s=r.permitNumber;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more \
than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return R.errors=e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){
let e=null,a=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.
push(s),a++}if(r.areaCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have requ\
ired property 'areaCode'"};e===null?e=[s]:e.push(s),a++}if(r.statusCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statusCode"},message:"must have required property 'statusCode'"};e===null?e=[s]:e.push(s),a++}if(r.generalContractorId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"generalContractorId"},message:"must have required property 'generalContractorId'"};e===null?e=[s]:e.push(
s),a++}for(let s in r)if(!E.call(Lt.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100\
 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.areaCode!==
void 0){let s=r.areaCode;if(typeof s=="string"){if(!ht.test(s)){let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCo\
de/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.generalContractorId!==void 0){let s=r.generalContractorId;if(typeof s=="string"){if(!U.test(s)){let t={instancePath:i+"/generalContractorId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pa\
ttern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/generalContractorId",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.owner!==void 0){let s=r.owner;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="companyId"||t==="name")){let n={instancePath:i+"/owne\
r",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"};e===null?e=[n]:e.push(n),a++}if(s.companyId!==void 0){let t=s.companyId;if(typeof t=="string"){if(!U.test(t)){let n={instancePath:i+"/owner/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/owner/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Comp\
anyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){
if(y(t)>100){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}}if(r.description!==void 0){let s=r.description;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/descri\
ption",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 c\
haracters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/description",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/descriptio\
n",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.category!==void 0){let s=r.category;if(typeof s=="string"){if(!G.test(s)){let t={instancePath:i+"/category",schemaPath:"#/properties/category/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/catego\
ry",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.statusCode!==void 0){
let s=r.statusCode;if(typeof s!="string"){let t={instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005")){let t={instancePath:i+"/statusCode",schemaPath:"#/pro\
perties/statusCode/enum",keyword:"enum",params:{allowedValues:Lt.properties.statusCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:
e.push(t),a++}}if(r.permits!==void 0){let s=r.permits;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/permits",schemaPath:"#/properties/permits/max\
Items",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)R(s[n],{
instancePath:i+"/permits/"+n,parentData:s,parentDataProperty:n,rootData:c,dynamicAnchors:g})||(e=e===null?R.errors:e.concat(R.errors),a=e.length)}else{let t={instancePath:i+
"/permits",schemaPath:"#/properties/permits/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}if(r.startDate!==void 0){
let s=r.startDate;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/forma\
t",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.completeDate!==
void 0){let s=r.completeDate;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/completeDate",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/complete\
Date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.landPlanNumber!==void 0){let s=r.landPlanNumber;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(
t),a++}if(y(s)<1){let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.worksPlanNumber!==
void 0){let s=r.worksPlanNumber;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={
instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.investment!==void 0){let s=r.investment;
if(typeof s=="string"){if(!ft.test(s)){let t={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.areaSquareMetres!==void 0){let s=r.areaSquareMetres;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let t={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[t]:e.push(t),a++}}if(r.lengthMetres!==void 0){let s=r.lengthMetres;if(typeof s=="number"&&isFinite(s)){if(s<
0||isNaN(s)){let t={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[t]:e.push(t),a++}}if(r.contactName!==void 0){let s=r.contactName;if(typeof s=="string"){if(y(s)>50){let t={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more t\
han 50 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonN\
ame/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/\
contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),a++}}if(r.contactPhone!==void 0){let s=r.contactPhone;if(typeof s=="string"){if(!O.test(s)){let t={instancePath:i+"/contactPhone",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]\
{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.location!==void 0){let s=r.location;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.lng===void 0){let t={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"\
lng"},message:"must have required property 'lng'"};e===null?e=[t]:e.push(t),a++}if(s.lat===void 0){let t={instancePath:i+"/location",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[t]:e.
push(t),a++}for(let t in s)if(!(t==="lng"||t==="lat")){let n={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.lng!==
void 0){let t=s.lng;if(typeof t=="number"&&isFinite(t)){if(t>180||isNaN(t)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schem\
as#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[n]:e.push(n),a++}if(t<-180||
isNaN(t)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/minimum",keyword:"minimum",params:{
comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.lat!==void 0){
let t=s.lat;if(typeof t=="number"&&isFinite(t)){if(t>90||isNaN(t)){let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[n]:e.push(n),a++}if(t<-90||isNaN(t)){
let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-90},message:"must be >= -90"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schem\
as#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+
"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(y(
s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.approvalNumber!==void 0){let s=r.approvalNumber;
if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/approvalNumber",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.approvalLevel!==void 0){let s=r.approvalLevel;if(typeof s=="string"){if(!K.test(
s)){let t={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match p\
attern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.sizeCode!==void 0){let s=r.sizeCode;if(typeof s=="string"){if(!G.test(s)){let t={instancePath:i+
"/sizeCode",schemaPath:"#/properties/sizeCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:
e.push(t),a++}}else{let t={instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),a++}}if(r.propertyCode!==void 0){let s=r.propertyCode;if(typeof s=="string"){if(!K.test(s)){let t={instancePath:i+"/propertyCode",schemaPath:"\
#/properties/propertyCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/propertyCode",schemaPath:"#/properties/propertyCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.functionCode!==void 0){let s=r.functionCode;if(typeof s=="string"){if(!K.test(s)){let t={instancePath:i+"/functionCode",schemaPath:"#/proper\
ties/functionCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={
instancePath:i+"/functionCode",schemaPath:"#/properties/functionCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.nationCode!==void 0){let s=r.nationCode;if(typeof s=="string"){if(y(s)>8){let t={instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/m\
axLength",keyword:"maxLength",params:{limit:8},message:"must NOT have more than 8 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/n\
ationCode",schemaPath:"#/properties/nationCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.
push(t),a++}}else{let t={instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),a++}}if(r.profile!==void 0){let s=r.profile;if(typeof s=="string"){if(!mr.test(s)){let t={instancePath:i+"/profile",schemaPath:"https:/\
/realname-hub.invalid/schemas#/$defs/ProfileKey/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z][a-z0-9-\
]{0,31}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/profile",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProfileKey/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.closable!==void 0&&typeof r.closable!="boolean"){let s={instancePath:i+
"/closable",schemaPath:"#/properties/closable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.fence!==
void 0){let s=r.fence;if(Array.isArray(s)){if(s.length>200){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),a++}if(s.length<3){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/minItems",
keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.lng===void 0){let v={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/req\
uired",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[v]:e.push(v),a++}if(p.lat===void 0){let v={instancePath:i+
"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have requ\
ired property 'lat'"};e===null?e=[v]:e.push(v),a++}for(let v in p)if(!(v==="lng"||v==="lat")){let k={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};
e===null?e=[k]:e.push(k),a++}if(p.lng!==void 0){let v=p.lng;if(typeof v=="number"&&isFinite(v)){if(v>180||isNaN(v)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[k]:e.push(k),a++}if(v<-180||isNaN(v)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properti\
es/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fenc\
e/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[k]:e.push(k),a++}}if(p.lat!==void 0){let v=p.lat;if(typeof v=="number"&&isFinite(v)){if(v>90||isNaN(v)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[k]:e.push(k),a++}if(v<-90||isNaN(v)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fence/"+n+"/\
lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[k]:e.push(k),a++}}}else{let v={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}}}else{let t={instancePath:i+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return le.errors=e,a===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr=de,lr={$id:"https://realna\
me-hub.invalid/schemas/exports/validateParticipantInput",type:"object",additionalProperties:!1,required:["participationType"],properties:{participationType:{type:"\
string",enum:["001","002","003","004","005","006","007","008","009","010","011","012"]},joinedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},leftOn:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},bankAccounts:{type:"array",maxItems:5,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/BankAccou\
ntInput"}},manager:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonInput"}}};var dr=new RegExp("^[0-9]{6,32}$","u"),ur=new RegExp("^[0-9]{12}$","u");function Z(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){
let e=null,a=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.bankCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankCode"},message:"must have required property 'bankCode'"};e===null?
e=[s]:e.push(s),a++}if(r.branchName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchName"},message:"mu\
st have required property 'branchName'"};e===null?e=[s]:e.push(s),a++}if(r.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="bankCo\
de"||s==="branchName"||s==="accountNumber"||s==="linkNumber")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.bankCode!==void 0){let s=r.bankCode;if(typeof s=="string"){
if(!K.test(s)){let t={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match \
pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.branchName!==void 0){let s=r.branchName;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+
"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortTex\
t/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/br\
anchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.accountNumber!==void 0){let s=r.accountNumber;if(typeof s=="string"){if(!dr.test(s)){let t={instancePath:i+"/accountNumber",schemaPath:"#/pr\
operties/accountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/accountNumber",schemaPath:"#/properties/accountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),a++}}if(r.linkNumber!==void 0){let s=r.linkNumber;if(typeof s=="string"){if(!ur.test(s)){let t={instancePath:i+"/linkNumber",schemaPath:"#/properti\
es/linkNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/linkNumber",schemaPath:"#/properties/linkNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Z.errors=e,a===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>50){let t={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==
void 0){let s=r.idCardType;if(typeof s=="string"){if(!G.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdC\
ardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!we.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==void 0){let s=r.phone;if(typeof s=="string"){if(!O.test(s)){let t={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return M.errors=e,a===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function de(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.participationType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"participationType"},message:"must have required property 'participationType'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="participationType"||s==="joinedOn"||s==="leftOn"||s==="bankAccounts"||s==="manager")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.participationType!==void 0){
let s=r.participationType;if(typeof s!="string"){let t={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005"||s==="006"||s==="007"||s==="008"||
s==="009"||s==="010"||s==="011"||s==="012")){let t={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/enum",keyword:"enum",params:{
allowedValues:lr.properties.participationType.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.joinedOn!==void 0){
let s=r.joinedOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",
keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedOn",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leftOn!==void 0){
let s=r.leftOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/leftOn",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bankAccounts!==void 0){
let s=r.bankAccounts;if(Array.isArray(s)){if(s.length>5){let n={instancePath:i+"/bankAccounts",schemaPath:"#/properties/bankAccounts/maxItems",keyword:"maxItems",
params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)Z(s[n],{instancePath:i+"/bankAccount\
s/"+n,parentData:s,parentDataProperty:n,rootData:c,dynamicAnchors:g})||(e=e===null?Z.errors:e.concat(Z.errors),a=e.length)}else{let t={instancePath:i+"/bankAcco\
unts",schemaPath:"#/properties/bankAccounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}r.manager!==void 0&&
(M(r.manager,{instancePath:i+"/manager",parentData:r,parentDataProperty:"manager",rootData:c,dynamicAnchors:g})||(e=e===null?M.errors:e.concat(M.errors),a=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return de.errors=e,a===0}
de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr=ue;function F(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>50){let t={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==
void 0){let s=r.idCardType;if(typeof s=="string"){if(!G.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdC\
ardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!we.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==void 0){let s=r.phone;if(typeof s=="string"){if(!O.test(s)){let t={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return F.errors=e,a===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ue(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="name"||s==="companyId"||s==="leader"||s==="joinedOn"||s==="leftOn"||s==="remark")){let t={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){
let s=r.name;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!U.test(s)){let t={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leader!==void 0&&(F(r.leader,{
instancePath:i+"/leader",parentData:r,parentDataProperty:"leader",rootData:c,dynamicAnchors:g})||(e=e===null?F.errors:e.concat(F.errors),a=e.length)),r.joinedOn!==
void 0){let s=r.joinedOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day\
/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leftOn!==
void 0){let s=r.leftOn;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/for\
mat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/leftOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.remark!==
void 0){let s=r.remark;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/\
remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ue.errors=e,a===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=he,Ot={$id:"\
https://realname-hub.invalid/schemas/exports/validateWorkerInput",type:"object",additionalProperties:!1,required:["name","idCardType","idCardNumber"],properties:{
name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},idCardType:{$ref:"https://realname-hub.invalid/schemas#/$defs/IdCardType"},idCardNumber:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber"},gender:{type:"string",enum:["MALE","FEMALE"]},nation:{type:"string",minLength:1,maxLength:10},birthDate:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},phone:{$ref:"https://realname-hub.\
invalid/schemas#/$defs/Phone"},grantOrg:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},validFrom:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/Day"},validTo:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},politicsCode:{type:"string",pattern:"^(0[1-9]|1[0-3])$"},educationCode:{type:"string",
pattern:"^(0[1-8]|99)$"},maritalCode:{type:"string",pattern:"^0[1-4]$"},photoSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"}}},hr=new RegExp(
"^(0[1-9]|1[0-3])$","u"),fr=new RegExp("^(0[1-8]|99)$","u"),cr=new RegExp("^0[1-4]$","u");function he(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,
dynamicAnchors:g={}}={}){let e=null,a=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(r.idCardType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"idCardTy\
pe"},message:"must have required property 'idCardType'"};e===null?e=[s]:e.push(s),a++}if(r.idCardNumber===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"idCardNumber"},message:"must have required property 'idCardNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.
call(Ot.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>50){let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==void 0){let s=r.
idCardType;if(typeof s=="string"){if(!G.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardType",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!we.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.gender!==void 0){let s=r.gender;if(typeof s!="string"){let t={instancePath:i+"/gende\
r",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="MALE"||s==="FEMA\
LE")){let t={instancePath:i+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:Ot.properties.gender.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.nation!==void 0){let s=r.nation;if(typeof s=="string"){if(y(s)>10){let t={instancePath:i+"/\
nation",schemaPath:"#/properties/nation/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(
t),a++}if(y(s)<1){let t={instancePath:i+"/nation",schemaPath:"#/properties/nation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/nation",schemaPath:"#/properties/nation/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.birthDate!==void 0){let s=r.birthDate;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+
"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+
"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 5\
00 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==
void 0){let s=r.phone;if(typeof s=="string"){if(!O.test(s)){let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",
keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.grantOrg!==void 0){let s=r.grantOrg;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<
1){let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.validFrom!==void 0){let s=r.validFrom;if(typeof s==
"string"){if(!j.validate(s)){let t={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.validTo!==void 0){let s=r.validTo;if(typeof s==
"string"){if(!j.validate(s)){let t={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.politicsCode!==void 0){let s=r.politicsCode;
if(typeof s=="string"){if(!hr.test(s)){let t={instancePath:i+"/politicsCode",schemaPath:"#/properties/politicsCode/pattern",keyword:"pattern",params:{pattern:"^\
(0[1-9]|1[0-3])$"},message:'must match pattern "^(0[1-9]|1[0-3])$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/politicsCode",schemaPath:"#/prop\
erties/politicsCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.educationCode!==void 0){let s=r.educationCode;
if(typeof s=="string"){if(!fr.test(s)){let t={instancePath:i+"/educationCode",schemaPath:"#/properties/educationCode/pattern",keyword:"pattern",params:{pattern:"\
^(0[1-8]|99)$"},message:'must match pattern "^(0[1-8]|99)$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/educationCode",schemaPath:"#/properties\
/educationCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.maritalCode!==void 0){let s=r.maritalCode;
if(typeof s=="string"){if(!cr.test(s)){let t={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/pattern",keyword:"pattern",params:{pattern:"^0[\
1-4]$"},message:'must match pattern "^0[1-4]$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.photoSha256!==void 0){let s=r.photoSha256;if(typeof s=="s\
tring"){if(!H.test(s)){let t={instancePath:i+"/photoSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/photoSha256",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return he.errors=e,a===0}he.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Vr=fe,Et={$id:"https://realname-hub.invalid/schemas/exports/validateProjectWorkerInput",type:"object",additionalProperties:!1,
required:["teamId","companyId","workType","role","isTeamLeader"],properties:{teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},companyId:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId"},workType:{$ref:"https://realname-hub.invalid/schemas#/$defs/CodedValue"},role:{type:"string",enum:["MANA\
GER","WORKER"]},isTeamLeader:{type:"boolean"},insured:{type:"boolean"},joinedUnionOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},speciality:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/ShortText"},badMedicalHistory:{type:"boolean"},emergencyContact:{type:"object",additionalProperties:!1,properties:{name:{
$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},phone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"}}},workingSince:{$ref:"https://re\
alname-hub.invalid/schemas#/$defs/Day"}}};var Zt=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),yr=new RegExp("^[A-Z][A-Z0-9-]{0,31}$","u");function fe(r,{instancePath:i="",parentData:f,parentDataProperty:h,
rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.teamId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have r\
equired property 'teamId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(r.workType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workType"},message:"must have required property 'workType'"};e===null?e=[s]:e.push(s),a++}if(r.role===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[s]:e.push(s),
a++}if(r.isTeamLeader===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isTeamLeader"},message:"must have requ\
ired property 'isTeamLeader'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.call(Et.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.teamId!==void 0){let s=r.
teamId;if(typeof s=="string"){if(!Zt.test(s)){let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!U.test(s)){let t={instancePath:i+"/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.workType!==void 0){let s=r.workType;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.scheme===void 0){let t={instancePath:i+"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"\
required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[t]:e.push(t),a++}if(s.code===void 0){let t={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"required",params:{missingProperty:"code"},message:"must have r\
equired property 'code'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="scheme"||t==="code")){let n={instancePath:i+"/workType",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/CodedValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),a++}if(s.scheme!==void 0){let t=s.scheme;if(typeof t=="string"){if(!yr.test(t)){let n={instancePath:i+"/workType/scheme",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9-]{0,31}$"},message:'must matc\
h pattern "^[A-Z][A-Z0-9-]{0,31}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/scheme",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/CodedValue/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.code!==void 0){let t=s.
code;if(typeof t=="string"){if(y(t)>32){let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/cod\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+
"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CodedValue/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),a++}}if(r.role!==void 0){let s=r.role;if(typeof s!="string"){let t={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="MANAGER"||s==="WORKER")){let t={instancePath:i+"/role",schemaPath:"#/properties/\
role/enum",keyword:"enum",params:{allowedValues:Et.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.
isTeamLeader!==void 0&&typeof r.isTeamLeader!="boolean"){let s={instancePath:i+"/isTeamLeader",schemaPath:"#/properties/isTeamLeader/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.insured!==void 0&&typeof r.insured!="boolean"){let s={instancePath:i+"/insured",schemaPath:"\
#/properties/insured/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.joinedUnionOn!==void 0){let s=r.joinedUnionOn;
if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/joinedUnionOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"fo\
rmat",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedUnionOn",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.speciality!==void 0){
let s=r.speciality;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"\
/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.badMedicalHistory!==void 0&&typeof r.badMedicalHistory!="boolean"){let s={
instancePath:i+"/badMedicalHistory",schemaPath:"#/properties/badMedicalHistory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),a++}if(r.emergencyContact!==void 0){let s=r.emergencyContact;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="name"||t==="p\
hone")){let n={instancePath:i+"/emergencyContact",schemaPath:"#/properties/emergencyContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(y(t)>50){let n={instancePath:i+
"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT h\
ave more than 50 characters"};e===null?e=[n]:e.push(n),a++}if(y(t)<1){let n={instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={
instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),a++}}if(s.phone!==void 0){let t=s.phone;if(typeof t=="string"){if(!O.test(t)){let n={instancePath:i+"/emergencyContact\
/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match \
pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/emergencyContact/phone",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/emergency\
Contact",schemaPath:"#/properties/emergencyContact/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}if(r.workingSince!==
void 0){let s=r.workingSince;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/workingSince",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/workingS\
ince",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fe.errors=
e,a===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=ce,Ct={$id:"https://realname-hub.invalid/schemas/exports/validateMovementInput",type:"obj\
ect",additionalProperties:!1,required:["type","date"],properties:{type:{type:"string",enum:["JOIN","LEAVE"]},date:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},evaluation:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},settlement:{type:"string",enum:["SETTLED","UNSETTLED","UNKNOWN"]},confirmation:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}};function W(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.sha256===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"name"||s==="sha256")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.sha256!==void 0){let s=r.sha256;if(typeof s=="string"){if(!H.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return W.errors=e,a===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",parentData:f,parentDataProperty:h,
rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'"};e===null?e=[s]:e.push(s),a++}if(r.date===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="type"||s==="date"||s==="evaluation"||s==="settlement"||
s==="confirmation")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),a++}if(r.type!==void 0){let s=r.type;if(typeof s!="string"){let t={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="JOIN"||s==="LEAVE")){let t={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ct.properties.type.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.date!==void 0){let s=r.date;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/date",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={
instancePath:i+"/date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.evaluation!==void 0){let s=r.evaluation;if(typeof s=="string"){if(y(s)>500){let t={instancePath:i+"/evaluation",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.
push(t),a++}if(y(s)<1){let t={instancePath:i+"/evaluation",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/evaluation",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.settlement!==void 0){
let s=r.settlement;if(typeof s!="string"){let t={instancePath:i+"/settlement",schemaPath:"#/properties/settlement/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="SETTLED"||s==="UNSETTLED"||s==="UNKNOWN")){let t={instancePath:i+"/settlement",schemaPath:"#/properties/\
settlement/enum",keyword:"enum",params:{allowedValues:Ct.properties.settlement.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),a++}}r.confirmation!==void 0&&(W(r.confirmation,{instancePath:i+"/confirmation",parentData:r,parentDataProperty:"confirmation",rootData:c,dynamicAnchors:g})||
(e=e===null?W.errors:e.concat(W.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),a++}return ce.errors=e,a===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr=ye,St={$id:"https://realname-hub.invali\
d/schemas/exports/validateContractInput",type:"object",additionalProperties:!1,required:["workerId","companyId","periodType","startDate","endDate"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},periodType:{type:"\
string",enum:["FIXED_TERM","BY_WORK"]},startDate:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},endDate:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},unitCode:{type:"string",enum:["80","81","82"]},unitPriceFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},attachments:{type:"arr\
ay",maxItems:2,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}}};function Q(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,
dynamicAnchors:g={}}={}){let e=null,a=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="sha256")){let t={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==
void 0){let s=r.name;if(typeof s=="string"){if(y(s)>100){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.sha256!==void 0){let s=r.sha256;if(typeof s==
"string"){if(!H.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Q.errors=e,a===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ye(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ye.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}if(r.periodType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"periodType"},message:"must hav\
e required property 'periodType'"};e===null?e=[s]:e.push(s),a++}if(r.startDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"startDate"},message:"must have required property 'startDate'"};e===null?e=[s]:e.push(s),a++}if(r.endDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"endDate"},message:"must have required property 'endDate'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"workerId"||s==="companyId"||s==="periodType"||s==="startDate"||s==="endDate"||s==="unitCode"||s==="unitPriceFen"||s==="attachments")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.workerId!==void 0){let s=r.workerId;if(typeof s=="string"){if(!C.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!U.test(s)){let t={instancePath:i+"/companyI\
d",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match\
 pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.periodType!==void 0){let s=r.periodType;
if(typeof s!="string"){let t={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),a++}if(!(s==="FIXED_TERM"||s==="BY_WORK")){let t={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"\
enum",params:{allowedValues:St.properties.periodType.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.startDate!==
void 0){let s=r.startDate;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/D\
ay/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.endDate!==
void 0){let s=r.endDate;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/endDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/endDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.unitCode!==
void 0){let s=r.unitCode;if(typeof s!="string"){let t={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="80"||s==="81"||s==="82")){let t={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/e\
num",keyword:"enum",params:{allowedValues:St.properties.unitCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.
unitPriceFen!==void 0){let s=r.unitPriceFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/proper\
ties/unitPriceFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};e===null?e=[t]:e.push(t),a++}if(s<0||isNaN(s)){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFe\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}}if(r.attachments!==void 0){let s=r.attachments;
if(Array.isArray(s)){if(s.length>2){let n={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)Q(s[n],{instancePath:i+"/attachments/"+n,parentData:s,parentDataProperty:n,
rootData:c,dynamicAnchors:g})||(e=e===null?Q.errors:e.concat(Q.errors),a=e.length)}else{let t={instancePath:i+"/attachments",schemaPath:"#/properties/attachment\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ye.errors=e,a===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Hr=ge;function ge(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ge.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.workerId===void 0&&(P="workerId")){let w={};e===
null?e=[w]:e.push(w),a++}}var p=n===a;a=s,e!==null&&(s?e.length=s:e=null);let v;if(p){let P=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef!==void 0){
let $={instancePath:i+"/strangerRef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is\
 false"};e===null?e=[$]:e.push($),a++}var p=P===a;if(t=p,t){var k={};k.strangerRef=!0}v="then"}else{let P=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef===
void 0){let $={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required propert\
y 'strangerRef'"};e===null?e=[$]:e.push($),a++}var p=P===a;t=p,v="else"}if(!t){let P={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:v},
message:'must match "'+v+'" schema'};e===null?e=[P]:e.push(P),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.approver===void 0){let P={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"approver"},message:"must have required property 'approver'"};e===null?e=[P]:e.push(P),a++}if(r.reason===
void 0){let P={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[P]:e.push(P),a++}if(r.validFrom===void 0){let P={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must\
 have required property 'validFrom'"};e===null?e=[P]:e.push(P),a++}if(r.validTo===void 0){let P={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"validTo"},message:"must have required property 'validTo'"};e===null?e=[P]:e.push(P),a++}for(let P in r)if(!(P==="workerId"||P==="strangerRef"||
P==="approver"||P==="reason"||P==="validFrom"||P==="validTo")){let w={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),a++}if(r.workerId!==void 0){let P=r.workerId;if(typeof P=="string"){
if(!C.test(P)){let w={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/workerId",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}}if(r.strangerRef!==
void 0){let P=r.strangerRef;if(typeof P=="string"){if(!Rt.test(P)){let w={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[w]:e.push(
w),a++}}else{let w={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[w]:e.push(w),a++}}if(r.approver!==void 0){let P=r.approver;if(typeof P=="string"){if(y(P)>64){let w={instancePath:i+"/appr\
over",schemaPath:"#/properties/approver/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[w]:e.push(
w),a++}if(y(P)<1){let w={instancePath:i+"/approver",schemaPath:"#/properties/approver/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}}if(r.reason!==void 0){let P=r.reason;if(typeof P=="string"){if(y(P)>200){let w={instancePath:i+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[w]:e.push(
w),a++}if(y(P)<1){let w={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[w]:e.push(w),a++}}if(r.validFrom!==void 0){let P=r.validFrom;if(typeof P=="string"){if(y(P)>35){let w={instancePath:i+"/va\
lidFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 ch\
aracters"};e===null?e=[w]:e.push(w),a++}if(!L.validate(P)){let w={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/fo\
rmat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/validFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}}
if(r.validTo!==void 0){let P=r.validTo;if(typeof P=="string"){if(y(P)>35){let w={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[w]:e.push(w),a++}if(!L.validate(P)){let w={
instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}}}else{let P={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),a++}return ge.errors=e,a===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=ve;function ve(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.reason===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"from"||s==="reason")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/fro\
m",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:
e.push(t),a++}}else{let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.reason!==void 0){let s=r.reason;if(typeof s=="string"){if(y(s)>200){let t={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){
let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return ve.errors=e,a===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=be;function be(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="to"){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.to!==void 0){let s=r.to;if(typeof s=="string"){if(!j.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/to",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return be.errors=e,a===0}be.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Xr=Pe;var gr={type:"string",enum:["LABOUR_WAGE_OFFICER","LABOUR_WAGE_HEAD","SUBCONTRACTOR_CLERK"]};var _t=Tt().default;function Pe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Pe.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?
e=[s]:e.push(s),a++}if(r.roles===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have re\
quired property 'roles'"};e===null?e=[s]:e.push(s),a++}if(r.projectIds===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
projectIds"},message:"must have required property 'projectIds'"};e===null?e=[s]:e.push(s),a++}if(r.active===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"active"},message:"must have required property 'active'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||
s==="companyId"||s==="roles"||s==="projectIds"||s==="active")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(y(s)>
50){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"m\
ust NOT have more than 50 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!U.test(s)){let t={instancePath:i+"/companyId",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{1\
8}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.roles!==void 0){let s=r.roles;if(Array.isArray(s)){if(s.length>3){let v={
instancePath:i+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[v]:e.
push(v),a++}if(s.length<1){let v={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[v]:e.push(v),a++}let t=s.length;for(let v=0;v<t;v++){let k=s[v];if(typeof k!="string"){let P={instancePath:i+"/roles/"+v,schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonRole/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),a++}if(!(k===
"LABOUR_WAGE_OFFICER"||k==="LABOUR_WAGE_HEAD"||k==="SUBCONTRACTOR_CLERK")){let P={instancePath:i+"/roles/"+v,schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/PersonRole/enum",keyword:"enum",params:{allowedValues:gr.enum},message:"must be equal to one of the allowed values"};e===null?e=[P]:e.push(P),a++}}let n=s.
length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(_t(s[n],s[p])){let v={instancePath:i+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{
i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[v]:e.push(v),a++;break e}}}else{let t={instancePath:i+"/r\
oles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}if(r.projectIds!==void 0){
let s=r.projectIds;if(Array.isArray(s)){if(s.length>200){let v={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/maxItems",keyword:"maxItems",params:{
limit:200},message:"must NOT have more than 200 items"};e===null?e=[v]:e.push(v),a++}if(s.length<1){let v={instancePath:i+"/projectIds",schemaPath:"#/properties\
/projectIds/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[v]:e.push(v),a++}let t=s.length;for(let v=0;v<
t;v++){let k=s[v];if(typeof k=="string"){if(!Zt.test(k)){let P={instancePath:i+"/projectIds/"+v,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectI\
d/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[
P]:e.push(P),a++}}else{let P={instancePath:i+"/projectIds/"+v,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[P]:e.push(P),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(_t(s[n],s[p])){let v={instancePath:i+"/pro\
jectIds",schemaPath:"#/properties/projectIds/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+
" are identical)"};e===null?e=[v]:e.push(v),a++;break e}}}else{let t={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}if(r.active!==void 0&&typeof r.active!="boolean"){let s={instancePath:i+"/active",schemaPath:"\
#/properties/active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pe.errors=e,a===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ea=ke;function ke(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.newPassword===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="curr\
entPassword"||s==="newPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.currentPassword!==void 0){let s=r.currentPassword;if(typeof s=="string"){if(y(s)>128){let t={
instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<8){let t={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/SecurityPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.newPassword!==void 0){let s=r.newPassword;if(typeof s=="string"){if(y(s)>128){let t={instancePath:i+"/newPas\
sword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters"};e===null?e=[t]:e.push(t),a++}if(y(s)<8){let t={instancePath:i+"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Securit\
yPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return ke.errors=e,a===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ta=$e;function $e(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $e.errors=e,a===0}$e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ra=Ie,vr={$id:"https://realname-hub.invalid/schemas/exports/validateListDevicesQuery",type:"object",additionalProperties:!1,required:[],properties:{
projectId:{$ref:"https://realname-hub.invalid/schemas#/$defs/ProjectId"},makerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/MakerId"},status:{type:"stri\
ng",enum:["PENDING","BOUND","DISABLED","RETIRED"]},cursor:{$ref:"https://realname-hub.invalid/schemas#/$defs/Cursor"},limit:{type:"integer",format:"int32",minimum:1,
maximum:200}}};var A=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),T=new RegExp("^[A-Za-z0-9_-]{1,512}$","u");function Ie(r,{instancePath:i="",parentData:f,parentDataProperty:h,
rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="projectId"||s==="makerId"||s==="status"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==
void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.makerId!==void 0){let s=r.makerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="numb\
er"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.makerId=n))}if(typeof s=="string"&&!A.test(s)){
let t={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z\
0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.status!==void 0){let s=r.status;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/status",schemaPath:"#/properties\
/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.status=n))}if(!(s==="\
PENDING"||s==="BOUND"||s==="DISABLED"||s==="RETIRED")){let t={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:vr.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="s\
tring"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ie.errors=e,a===0}Ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var aa=Ae;function Ae(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ae.errors=e,a===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ia=je;var N=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function je(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,
a=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.
push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s==
"string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return je.errors=e,a===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var na=Ne;function Ne(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ne.errors=e,a===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oa=Te;function Te(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Te.errors=e,a===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pa=qe;function qe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qe.errors=e,a===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ma=xe;function xe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return xe.errors=e,a===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var la=De;function De(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return De.errors=e,a===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var da=Le;function Le(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Le.errors=e,a===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ua=Ee;var Oe=V().fullFormats.date;function Ee(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ee.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.to===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="from"||s==="to")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"&&!Oe.validate(
s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must matc\
h format "date"'};e===null?e=[t]:e.push(t),a++}}if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s=="string"&&!Oe.validate(s)){let t={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Ee.errors=e,a===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ha=Ce;function Ce(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ce.errors=e,a===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fa=Se;var br={type:"string",enum:["COMPLETE","NOBODY_PASSED","DATA_LOST","LOSS_POSSIBLE","NOT_KNOWN"]};function Se(r,{instancePath:i="",parentData:f,parentDataProperty:h,
rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have requi\
red property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
o"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="from"||s==="to"||s==="state"||s==="cursor"||s==="limit")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"&&!Oe.validate(s)){let t={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}
if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s=="string"&&!Oe.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}if(r.state!==void 0){let s=r.state;
if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.state=n))}if(!(s==="COMPLETE"||s==="NOBODY_PASSED"||s==="DATA_LOST"||s==="LOSS_POSSIBLE"||s==="NOT_KNOWN")){let t={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/enum",keyword:"enum",params:{allowedValues:br.enum},message:"must be equal to one of the allowed values"};e===
null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===
void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return Se.errors=e,a===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ca=_e;function _e(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="deviceSn")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _e.
errors=e,a===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ya=ze;function ze(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ze.errors=e,a===0}ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ga=Re;function Re(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="deviceSn")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Re.
errors=e,a===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var va=Ze;var Y=V().fullFormats["date-time"],J=it().default;function Ze(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,
a=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="at"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.at!==void 0){let s=r.at;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.at=n))}if(typeof s=="string"){if(J(s)>35){let t={instancePath:i+"/at",schemaPath:"https\
://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:
e.push(t),a++}if(!Y.validate(s)){let t={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ze.errors=e,a===0}Ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ba=Me;function Me(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Me.errors=e,a===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pa=Fe;function Fe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fe.errors=e,a===0}Fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ka=We;var Pr=new RegExp("^[0-9a-f]{16}$","u");function We(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,
o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(r.
journalId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property '\
journalId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="deviceSn"||s==="journalId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}if(r.journalId!==void 0){let s=r.journalId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.journalId=n))}if(typeof s=="string"&&!Pr.test(s)){let t={instancePath:i+"\
/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match p\
attern "^[0-9a-f]{16}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return We.errors=e,a===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wa=Qe;function Qe(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qe.errors=e,a===0}Qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $a=Ge;function Ge(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ge.errors=e,a===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ia=Ue;var kr={type:"string",enum:["LIVENESS_NOT_PASSED","SUSPICIOUS_PHOTO","WATERMARK_MISSING","DELAYED","FENCE_BORDER","SITE_IS_CLOSABLE","AFTER_LEAVE"]};function Ue(r,{
instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="from"||s==="to"||s==="workerId"||s==="flag"||s==="counted"||s==="cursor"||s===
"limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"){if(J(s)>35){let t={instancePath:i+
"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(!Y.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.to!==void 0){let s=r.to;if(typeof s!="\
string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.to=n))}if(typeof s=="string"){if(J(s)>35){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"max\
Length",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!Y.validate(s)){let t={instancePath:i+"/to",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:
e.push(t),a++}}}if(r.workerId!==void 0){let s=r.workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}if(r.flag!==void 0){let s=r.flag;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||
t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/flag",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.flag=n))}if(!(s==="LIVENESS_NOT_PASSED"||s===
"SUSPICIOUS_PHOTO"||s==="WATERMARK_MISSING"||s==="DELAYED"||s==="FENCE_BORDER"||s==="SITE_IS_CLOSABLE"||s==="AFTER_LEAVE")){let t={instancePath:i+"/flag",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/enum",keyword:"enum",params:{allowedValues:kr.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[t]:e.push(t),a++}}if(r.counted!==void 0){let s=r.counted;if(typeof s!="boolean"){let t;if(t===void 0)if(s==="false"||s===0||s===null)t=!1;else if(s===
"true"||s===1)t=!0;else{let n={instancePath:i+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),a++}t!==void 0&&(s=t,r!==void 0&&(r.counted=t))}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&
!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/lim\
it",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limi\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ue.errors=e,a===0}Ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Aa=Ve;function Ve(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ve.errors=e,a===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ja=Be;function Be(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Be.errors=e,a===0}Be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Na=Ke;var ct=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u");function Ke(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){
let e=null,a=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?
e=[s]:e.push(s),a++}if(r.recordId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must h\
ave required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="recordId")){let t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==
void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="nu\
mber"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!ct.test(
s)){let t={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ke.errors=e,a===0}Ke.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ta=He;function He(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return He.errors=e,a===0}He.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qa=Ye;function Ye(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.recordId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="recordId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.
recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!ct.test(s)){let t={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:\
-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ye.errors=e,a===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xa=Je;function Je(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Je.errors=e,a===0}Je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Da=Xe;var wr={type:"string",enum:["DEVICE_UNBOUND","WORKER_UNMATCHED","CLOCK_UNCERTAIN","CONFIRMATION_PENDING"]};function Xe(r,{instancePath:i="",parentData:f,parentDataProperty:h,
rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="reason"||s==="projectId"||s==="deviceSn"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.reason!==
void 0){let s=r.reason;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.reason=n))}if(!(s==="DEVICE_UNBOUND"||s==="WORKER_UNMATCHED"||s==="CLOCK_UNCERTAIN"||s==="CONFIRMATION_PENDING")){
let t={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/enum",keyword:"enum",params:{allowedValues:wr.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n=
"";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===
void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return Xe.errors=e,a===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var La=es;function es(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.parkedId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"parkedId"},message:"must have required property 'parkedId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="parkedId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.parkedId!==void 0){let s=r.parkedId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/parkedId",schemaPath:"#/properties/parkedId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.parkedId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/parkedId",schemaPath:"#/properties/p\
arkedId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return es.errors=e,a===0}
es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oa=ss;function ss(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ss.errors=e,a===0}ss.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ea=ts;function ts(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ts.errors=e,a===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ca=rs;function rs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="from"||s==="to"||s==="cursor"||s==="limit")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"){if(J(s)>35){let t={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[t]:e.push(t),a++}if(!Y.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;
if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s==
"string"){if(J(s)>35){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!Y.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.cursor!==
void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=
[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||
s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<
1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return rs.errors=e,a===0}rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sa=as;var Mt=new RegExp("^[0-9a-f]{64}$","u");function as(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,
o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(s!=="sha256"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.sha256=n))}if(typeof s=="string"&&!Mt.test(s)){let t={
instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return as.errors=e,a===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _a=is;function is(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return is.errors=e,a===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var za=ns;function ns(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="sha256"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.sha256=n))}if(typeof s=="string"&&!Mt.test(s)){let t={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return ns.errors=e,a===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ra=os;function os(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return os.errors=e,a===0}os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Za=ps;function ps(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.receiptId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"receiptId"},message:"must have required property 'receiptId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="receiptId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.receiptId!==void 0){let s=r.receiptId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/receiptId",schemaPath:"#/properties/receiptId/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.receiptId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/receiptId",schemaPath:"\
#/properties/receiptId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ps.
errors=e,a===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ma=ms;function ms(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ms.errors=e,a===0}ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fa=ls;var yt=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u");function ls(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,
a=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}for(let s in r)if(s!=="companyId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.companyId!==void 0){let s=r.companyId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s==
"string"&&!yt.test(s)){let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ls.errors=e,a===0}ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wa=ds;function ds(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ds.errors=e,a===0}ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qa=us;function us(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="companyId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.companyId!==void 0){let s=r.companyId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s=="string"&&!yt.test(s)){let t={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return us.errors=e,a===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ga=hs;function hs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return hs.errors=e,a===0}hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ua=fs;function fs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return fs.errors=e,a===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Va=cs;function cs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return cs.errors=e,a===0}cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=ys;function ys(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ys.errors=e,a===0}ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ka=gs;function gs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gs.errors=e,a===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ha=vs;function vs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vs.errors=e,a===0}vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ya=bs;function bs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return bs.errors=e,a===0}bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ja=Ps;function Ps(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="projectId"||s==="companyId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.
companyId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s=="string"&&!yt.test(s)){let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===
null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ps.errors=e,a===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xa=ks;function ks(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ks.errors=e,a===0}ks.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ei=ws;function ws(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ws.errors=e,a===0}ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var si=$s;function $s(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=$s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return $s.errors=e,a===0}$s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=Is;function Is(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.teamId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have required property 'teamId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="teamId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.teamId!==void 0){let s=r.
teamId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.teamId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Is.
errors=e,a===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=As;function As(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=As.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return As.errors=e,a===0}As.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ai=js;function js(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return js.errors=e,a===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=Ns;function Ns(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ns.errors=e,a===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ni=Ts;function Ts(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ts.errors=e,a===0}Ts.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oi=qs;function qs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="workerId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.workerId!==void 0){let s=r.workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return qs.errors=e,a===0}qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pi=xs;function xs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xs.errors=e,a===0}xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mi=Ds;function Ds(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="workerId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ds.
errors=e,a===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=Ls;function Ls(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ls.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ls.errors=e,a===0}Ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var di=Os;function Os(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Os.errors=e,a===0}Os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=Es;function Es(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="teamId"||s==="onSite"||s==="cursor"||s==="limit")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.teamId!==void 0){let s=r.teamId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.teamId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.onSite!==void 0){let s=r.onSite;if(typeof s!="boolean"){let t;if(t===void 0)if(s==="fals\
e"||s===0||s===null)t=!1;else if(s==="true"||s===1)t=!0;else{let n={instancePath:i+"/onSite",schemaPath:"#/properties/onSite/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),a++}t!==void 0&&(s=t,r!==void 0&&(r.onSite=t))}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.cursor=n))}if(typeof s=="string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Es.errors=e,a===0}Es.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var hi=Cs;function Cs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="workerId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Cs.
errors=e,a===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=Ss;function Ss(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ss.errors=e,a===0}Ss.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ci=_s;function _s(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=_s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.contractId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'"};e===null?e=[
s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="contractId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[t]:e.push(t),a++}}if(r.contractId!==void 0){let s=r.contractId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.contractId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"\
/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _s.errors=e,a===0}_s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=zs;function zs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zs.errors=e,a===0}zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gi=Rs;function Rs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rs.errors=e,a===0}Rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=Zs;function Zs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zs.errors=e,a===0}Zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bi=Ms;function Ms(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ms.errors=e,a===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=Fs;function Fs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fs.errors=e,a===0}Fs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ki=Ws;function Ws(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.suspensionId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensionId"},message:"must have required property 'suspensionId'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="suspensionId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[t]:e.push(t),a++}}if(r.suspensionId!==void 0){let s=r.suspensionId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/suspensionId",schemaPath:"#/properties/suspensionId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.suspensionId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/suspensionId",schemaPath:"\
#/properties/suspensionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[
t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ws.
errors=e,a===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=Qs;function Qs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qs.errors=e,a===0}Qs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $i=Gs;function Gs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="personId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.personId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gs.errors=e,a===0}Gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=Us;function Us(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Us.errors=e,a===0}Us.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ai=Vs;function Vs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="personId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.personId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vs.errors=e,a===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=Bs;function Bs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Bs.errors=e,a===0}Bs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ni=Ks;function Ks(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="personId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.personId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ks.errors=e,a===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=Hs;function Hs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hs.errors=e,a===0}Hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qi=Ys;function Ys(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ys.errors=e,a===0}Ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xi=Js;var $r={type:"string",enum:["COMPANY","PROJECT","PARTICIPANT","TEAM","PROJECT_WORKER","MOVEMENT","CONTRACT","ATTENDANCE"]},Ir={type:"string",enum:["WAITING","HE\
LD","SENT","UNKNOWN","CONFIRMED","REJECTED","SUPERSEDED","NOT_EXPRESSIBLE"]},Ar=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function Js(r,{instancePath:i="",parentData:f,
parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="partnerId"||s==="kind"||s==="projectId"||s==="state"||s==="recordId"||s==="cursor"||s==="limit")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.partnerId!==void 0){let s=r.partnerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.partnerId=n))}if(typeof s=="string"&&!Ar.test(s)){let t={instancePath:i+
"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[t]:e.push(t),a++}}if(r.kind!==void 0){let s=r.kind;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordKind/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.kind=n))}if(!(s==="COMPANY"||
s==="PROJECT"||s==="PARTICIPANT"||s==="TEAM"||s==="PROJECT_WORKER"||s==="MOVEMENT"||s==="CONTRACT"||s==="ATTENDANCE")){let t={instancePath:i+"/kind",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordKind/enum",keyword:"enum",params:{allowedValues:$r.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+
s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!A.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let t=typeof s,
n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/LaneState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.state=n))}if(!(s===
"WAITING"||s==="HELD"||s==="SENT"||s==="UNKNOWN"||s==="CONFIRMED"||s==="REJECTED"||s==="SUPERSEDED"||s==="NOT_EXPRESSIBLE")){let t={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LaneState/enum",keyword:"enum",params:{allowedValues:Ir.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!ct.test(s)){let t={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must\
 match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,
n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s==
"string"&&!T.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==
void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Js.errors=e,a===0}Js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Di=Xs;var jr=new RegExp("^[A-Za-z0-9_.~:-]{3,300}$","u");function Xs(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,
a=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deliveryId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deliveryId"},message:"must have required property 'deliveryId'"};e===null?e=[
s]:e.push(s),a++}for(let s in r)if(s!=="deliveryId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deliveryId!==void 0){let s=r.deliveryId;if(typeof s!="string"){let t=typeof s,n;
if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deliveryId=n))}if(typeof s=="string"&&!jr.test(
s)){let t={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.~:-]{3,300}$"},message:'mus\
t match pattern "^[A-Za-z0-9_.~:-]{3,300}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xs.errors=e,a===0}Xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=et;function et(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return et.errors=e,a===0}et.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Oi=st;function st(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=st.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return st.errors=e,a===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ei=tt;var Nr=new RegExp("^[a-z][a-z0-9_.-]{0,63}$","u");function tt(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,
a=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(s!=="scheme"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[t]:e.push(t),a++}if(r.scheme!==void 0){let s=r.scheme;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.scheme=n))}if(typeof s=="string"&&!Nr.test(s)){let t={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_.-]{0,63}$"},message:'must match pattern "^[a-z][a-z0-9_.-]{0,63}$"'};e===null?e=[
t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return tt.
errors=e,a===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=rt;function rt(r,{instancePath:i="",parentData:f,parentDataProperty:h,rootData:c=r,dynamicAnchors:g={}}={}){let e=null,a=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rt.errors=e,a===0}rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{Xr as validateActingPersonInput,Sr as validateAttendanceBatchInput,_r as validateAttendanceEvent,ca as validateBindDevicePath,ya as validateBindDeviceQuery,
Cr as validateBindingInput,Fr as validateCompanyInput,qa as validateConfirmAttendancePath,xa as validateConfirmAttendanceQuery,Zr as validateConfirmationInput,Kr as validateContractInput,
Or as validateDeviceInput,ki as validateEndSuspensionPath,wi as validateEndSuspensionQuery,Hr as validateEntryPermitInput,Na as validateGetAttendancePath,Ta as validateGetAttendanceQuery,
Ei as validateGetCodeTablePath,Ci as validateGetCodeTableQuery,Fa as validateGetCompanyPath,Wa as validateGetCompanyQuery,Di as validateGetDeliveryPath,Li as validateGetDeliveryQuery,
da as validateGetDeviceGapsPath,ua as validateGetDeviceGapsQuery,ia as validateGetDevicePath,na as validateGetDeviceQuery,ka as validateGetJournalPath,wa as validateGetJournalQuery,
$i as validateGetPersonPath,Ii as validateGetPersonQuery,Sa as validateGetPhotoPath,_a as validateGetPhotoQuery,Va as validateGetProjectPath,Ba as validateGetProjectQuery,
Za as validateGetReceiptPath,Ma as validateGetReceiptQuery,ta as validateGetTimeQuery,oi as validateGetWorkerPath,pi as validateGetWorkerQuery,gi as validateGrantEntryPermitPath,
vi as validateGrantEntryPermitQuery,Er as validateHeartbeatInput,oa as validateIssueDeviceKeyPath,pa as validateIssueDeviceKeyQuery,$a as validateListAttendancePath,
Ia as validateListAttendanceQuery,Oi as validateListCodeTablesQuery,Ua as validateListCompaniesQuery,xi as validateListDeliveriesQuery,ha as validateListDeviceGapsPath,
fa as validateListDeviceGapsQuery,ra as validateListDevicesQuery,Da as validateListParkedEventsQuery,ei as validateListParticipantsPath,si as validateListParticipantsQuery,
qi as validateListPartnersQuery,di as validateListProjectWorkersPath,ui as validateListProjectWorkersQuery,Ya as validateListProjectsQuery,Ea as validateListRefusedEventsPath,
Ca as validateListRefusedEventsQuery,ai as validateListTeamsPath,ii as validateListTeamsQuery,Br as validateMovementInput,Qr as validateParticipantInput,Wr as validateProjectInput,
Vr as validateProjectWorkerInput,Qa as validatePutCompanyPath,Ga as validatePutCompanyQuery,ci as validatePutContractPath,yi as validatePutContractQuery,Ja as validatePutParticipantPath,
Xa as validatePutParticipantQuery,Ai as validatePutPersonPath,ji as validatePutPersonQuery,za as validatePutPhotoPath,Ra as validatePutPhotoQuery,Ka as validatePutProjectPath,
Ha as validatePutProjectQuery,mi as validatePutProjectWorkerPath,li as validatePutProjectWorkerQuery,ti as validatePutTeamPath,ri as validatePutTeamQuery,ma as validateRecordHeartbeatPath,
la as validateRecordHeartbeatQuery,hi as validateRecordMovementPath,fi as validateRecordMovementQuery,bi as validateRecordSuspensionPath,Pi as validateRecordSuspensionQuery,
aa as validateRegisterDeviceQuery,ni as validateRegisterWorkerQuery,Mr as validateResolutionInput,La as validateResolveParkedEventPath,Oa as validateResolveParkedEventQuery,
ea as validateSecurityPasswordInput,Ni as validateSetSecurityPasswordPath,Ti as validateSetSecurityPasswordQuery,zr as validateSiteAttendanceBatchInput,Rr as validateSiteAttendanceEvent,
ba as validateSubmitAttendanceEventsPath,Pa as validateSubmitAttendanceEventsQuery,Aa as validateSubmitSiteAttendancePath,ja as validateSubmitSiteAttendanceQuery,
Jr as validateSuspensionEndInput,Yr as validateSuspensionInput,Gr as validateTeamInput,ga as validateUnbindDevicePath,va as validateUnbindDeviceQuery,Ur as validateWorkerInput};
