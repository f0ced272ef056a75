// Generated from spec/openapi.yaml. Do not edit.
var ke=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var Ta=ke(qa=>{"use strict";Object.defineProperty(qa,"__esModule",{value:!0});function Ga(t){let i=t.length,c=0,d=0,m;for(;d<i;)c++,m=t.charCodeAt(d++),m>=55296&&
m<=56319&&d<i&&(m=t.charCodeAt(d),(m&64512)===56320&&d++);return c}qa.default=Ga;Ga.code='require("ajv/dist/runtime/ucs2length").default'});var ye=ke(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});O.formatNames=O.fastFormats=O.fullFormats=void 0;function x(t,i){return{validate:t,compare:i}}
O.fullFormats={date:x(Ka,La),time:x(xa(!0),Ea),"date-time":x(Ua(!0),Ha),"iso-time":x(xa(),Ya),"iso-date-time":x(Ua(),Ja),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Ii,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:qi,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:ki,int32:{type:"number",validate:ji},int64:{type:"number",validate:Ai},float:{type:"\
number",validate:Va},double:{type:"number",validate:Va},password:!0,binary:!0};O.fastFormats={...O.fullFormats,date:x(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,La),time:x(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Ea),"date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,Ha),"iso-time":x(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Ya),"iso-date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,Ja),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
O.formatNames=Object.keys(O.fullFormats);function yi(t){return t%4===0&&(t%100!==0||t%400===0)}var gi=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Pi=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function Ka(t){let i=gi.exec(t);if(!i)return!1;let c=+i[1],d=+i[2],m=+i[3];return d>=1&&d<=12&&m>=1&&m<=(d===2&&yi(c)?29:Pi[d])}function La(t,i){if(t&&
i)return t>i?1:t<i?-1:0}var Da=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function xa(t){return function(c){let d=Da.exec(c);if(!d)return!1;
let m=+d[1],u=+d[2],e=+d[3],a=d[4],o=d[5]==="-"?-1:1,s=+(d[6]||0),r=+(d[7]||0);if(s>23||r>59||t&&!a)return!1;if(m<=23&&u<=59&&e<60)return!0;let n=u-r*o,p=m-s*o-
(n<0?1:0);return(p===23||p===-1)&&(n===59||n===-1)&&e<61}}function Ea(t,i){if(!(t&&i))return;let c=new Date("2020-01-01T"+t).valueOf(),d=new Date("2020-01-01T"+
i).valueOf();if(c&&d)return c-d}function Ya(t,i){if(!(t&&i))return;let c=Da.exec(t),d=Da.exec(i);if(c&&d)return t=c[1]+c[2]+c[3],i=d[1]+d[2]+d[3],t>i?1:t<i?-1:0}
var Oa=/t|\s/i;function Ua(t){let i=xa(t);return function(d){let m=d.split(Oa);return m.length===2&&Ka(m[0])&&i(m[1])}}function Ha(t,i){if(!(t&&i))return;let c=new Date(
t).valueOf(),d=new Date(i).valueOf();if(c&&d)return c-d}function Ja(t,i){if(!(t&&i))return;let[c,d]=t.split(Oa),[m,u]=i.split(Oa),e=La(c,m);if(e!==void 0)return e||
Ea(d,u)}var vi=/\/|:/,bi=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Ii(t){return vi.test(t)&&bi.test(t)}var Ba=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function ki(t){return Ba.lastIndex=0,Ba.
test(t)}var wi=-(2**31),$i=2**31-1;function ji(t){return Number.isInteger(t)&&t<=$i&&t>=wi}function Ai(t){return Number.isInteger(t)}function Va(){return!0}var Ni=/[^\\]\\Z/;
function qi(t){if(Ni.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var ei=ke(($n,Xa)=>{"use strict";Xa.exports=function t(i,c){if(i===c)return!0;if(i&&c&&typeof i=="object"&&typeof c=="object"){if(i.constructor!==c.constructor)
return!1;var d,m,u;if(Array.isArray(i)){if(d=i.length,d!=c.length)return!1;for(m=d;m--!==0;)if(!t(i[m],c[m]))return!1;return!0}if(i.constructor===RegExp)return i.
source===c.source&&i.flags===c.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===c.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===c.toString();if(u=Object.keys(i),d=u.length,d!==Object.keys(c).length)return!1;for(m=d;m--!==0;)if(!Object.prototype.hasOwnProperty.call(c,u[m]))return!1;
for(m=d;m--!==0;){var e=u[m];if(!t(i[e],c[e]))return!1}return!0}return i!==i&&c!==c}});var ri=ke(za=>{"use strict";Object.defineProperty(za,"__esModule",{value:!0});var si=ei();si.code='require("ajv/dist/runtime/equal").default';za.default=si});var An=we,Za={$id:"https://realname-hub.invalid/schemas/exports/validateDeviceInput",type:"object",additionalProperties:!1,required:["deviceSn","deviceType"],properties:{
deviceSn:{$ref:"https://realname-hub.invalid/schemas#/$defs/DeviceSn"},deviceType:{type:"string",enum:["FACE_TERMINAL","ID_CARD_READER","GATE_CONTROLLER","CAMER\
A","HANDHELD"]},brand:{type:"string",minLength:1,maxLength:64},model:{type:"string",minLength:1,maxLength:64},mac:{type:"string",pattern:"^[0-9A-F]{2}(:[0-9A-F]\
{2}){5}$"},firmwareVersion:{type:"string",minLength:1,maxLength:64},algorithmVersion:{type:"string",minLength:1,maxLength:64},livenessSupport:{type:"string",enum:[
"RGB_IR","STRUCTURED_LIGHT","NONE","UNKNOWN"]},capacity:{type:"object",additionalProperties:!1,properties:{persons:{type:"integer",format:"int64",minimum:0},records:{
type:"integer",format:"int64",minimum:0},photos:{type:"integer",format:"int64",minimum:0}}}}};var z=Object.prototype.hasOwnProperty,g=Ta().default,S=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Ti=new RegExp("^[0-9A-F]{2}(:[0-9A-F]{2}){5}$","u");function we(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(t.deviceType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceType"},message:"must have required property 'deviceType'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.call(
Za.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s=="string"){if(!S.test(s)){let r={instancePath:i+"/devi\
ceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match p\
attern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/De\
viceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.deviceType!==void 0){let s=t.deviceType;if(typeof s!=
"string"){let r={instancePath:i+"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}if(!(s==="FACE_TERMINAL"||s==="ID_CARD_READER"||s==="GATE_CONTROLLER"||s==="CAMERA"||s==="HANDHELD")){let r={instancePath:i+"/deviceType",schemaPath:"\
#/properties/deviceType/enum",keyword:"enum",params:{allowedValues:Za.properties.deviceType.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),a++}}if(t.brand!==void 0){let s=t.brand;if(typeof s=="string"){if(g(s)>64){let r={instancePath:i+"/brand",schemaPath:"#/properties/brand/maxLeng\
th",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/brand",
schemaPath:"#/properties/brand/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}
if(t.model!==void 0){let s=t.model;if(typeof s=="string"){if(g(s)>64){let r={instancePath:i+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/model",schemaPath:"#/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.mac!==void 0){let s=t.
mac;if(typeof s=="string"){if(!Ti.test(s)){let r={instancePath:i+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern:"^[0-9A-F]{2}(:[\
0-9A-F]{2}){5}$"},message:'must match pattern "^[0-9A-F]{2}(:[0-9A-F]{2}){5}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/mac",schemaPath:"#/p\
roperties/mac/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.firmwareVersion!==void 0){let s=t.firmwareVersion;
if(typeof s=="string"){if(g(s)>64){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmw\
areVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}
if(t.algorithmVersion!==void 0){let s=t.algorithmVersion;if(typeof s=="string"){if(g(s)>64){let r={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/a\
lgorithmVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={
instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.livenessSupport!==void 0){let s=t.livenessSupport;if(typeof s!="string"){let r={instancePath:i+
"/livenessSupport",schemaPath:"#/properties/livenessSupport/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s===
"RGB_IR"||s==="STRUCTURED_LIGHT"||s==="NONE"||s==="UNKNOWN")){let r={instancePath:i+"/livenessSupport",schemaPath:"#/properties/livenessSupport/enum",keyword:"e\
num",params:{allowedValues:Za.properties.livenessSupport.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.capacity!==
void 0){let s=t.capacity;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="persons"||r==="records"||r==="photos")){let n={instancePath:i+"/c\
apacity",schemaPath:"#/properties/capacity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),a++}if(s.persons!==void 0){let r=s.persons;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+
"/capacity/persons",schemaPath:"#/properties/capacity/properties/persons/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),a++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/capacity/persons",schemaPath:"#/properties/capacity/properties/person\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}if(s.records!==void 0){let r=s.records;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/capacity/records",schemaPath:"#/properties/capacity/properties/records/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),a++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/capacity/re\
cords",schemaPath:"#/properties/capacity/properties/records/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),a++}}if(s.photos!==void 0){let r=s.photos;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:i+"/capacity/photos",schemaPath:"\
#/properties/capacity/properties/photos/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),a++}if(typeof r=="numbe\
r"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:i+"/capacity/photos",schemaPath:"#/properties/capacity/properties/photos/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return we.errors=e,a===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nn=$e,ti={$id:"\
https://realname-hub.invalid/schemas/exports/validateHeartbeatInput",type:"object",additionalProperties:!1,required:["deviceTime","clockState"],properties:{deviceTime:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},clockState:{type:"string",enum:["SYNCED","RECOVERED","UNSYNCED"]},firmwareVersion:{type:"string",minLength:1,
maxLength:64},queuedEvents:{type:"integer",format:"int64",minimum:0},oldestQueuedAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},droppedEvents:{
type:"integer",format:"int64",minimum:0},journal:{$ref:"https://realname-hub.invalid/schemas#/$defs/JournalPosition"},personCount:{type:"integer",format:"int64",
minimum:0},faceCount:{type:"integer",format:"int64",minimum:0},diskFreeBytes:{type:"integer",format:"int64",minimum:0},lastError:{type:"string",minLength:1,maxLength:200}}};var _=ye().fullFormats["date-time"];var ui=new RegExp("^[0-9a-f]{16}$","u");function R(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.journalId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property 'journalId'"};e===null?e=[s]:e.push(s),a++}
if(t.lastSeq===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastSeq"},message:"must have required property \
'lastSeq'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="journalId"||s==="lastSeq")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.journalId!==void 0){let s=t.
journalId;if(typeof s=="string"){if(!ui.test(s)){let r={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/journalId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.lastSeq!==void 0){let s=t.lastSeq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/\
lastSeq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};e===null?e=[r]:e.push(r),a++}if(s<0||isNaN(s)){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return R.errors=e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[s]:e.push(s),a++}if(t.clockState===void 0){let s={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"clockState"},message:"must have required property 'clockState'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.
call(ti.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceTime!==void 0){let s=t.deviceTime;if(typeof s=="string"){if(g(s)>35){let r={instancePath:i+
"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than \
35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Inst\
ant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/dev\
iceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.clockState!==void 0){let s=t.clockState;if(typeof s!="string"){let r={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SYNCED"||s==="RECOVERED"||s==="UNSYNCED")){let r={instancePath:i+"\
/clockState",schemaPath:"#/properties/clockState/enum",keyword:"enum",params:{allowedValues:ti.properties.clockState.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.firmwareVersion!==void 0){let s=t.firmwareVersion;if(typeof s=="string"){if(g(s)>64){let r={instancePath:i+"\
/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.queuedEvents!==void 0){let s=t.queuedEvents;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/queuedEvents",schemaPath:"#/properties/queuedEvents/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/queuedEvents",schemaPath:"\
#/properties/queuedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.oldestQueuedAt!==
void 0){let s=t.oldestQueuedAt;if(typeof s=="string"){if(g(s)>35){let r={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={
instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'m\
ust match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.droppedEvents!==void 0){let s=t.droppedEvents;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/droppedEvents",schemaPath:"#/properties/droppedEvents/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/droppedEven\
ts",schemaPath:"#/properties/droppedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.
journal!==void 0&&(R(t.journal,{instancePath:i+"/journal",parentData:t,parentDataProperty:"journal",rootData:m,dynamicAnchors:u})||(e=e===null?R.errors:e.concat(
R.errors),a=e.length)),t.personCount!==void 0){let s=t.personCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/personCount",
schemaPath:"#/properties/personCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/personCount",schemaPath:"#/properties/personCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.faceCount!==void 0){let s=t.faceCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),
a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.diskFreeBytes!==void 0){let s=t.diskFreeBytes;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties/diskFreeBytes/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties\
/diskFreeBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.lastError!==void 0){let s=t.
lastError;if(typeof s=="string"){if(g(s)>200){let r={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/last\
Error",schemaPath:"#/properties/lastError/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $e.errors=e,a===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qn=je,Di={$id:"https://realname-hub.invalid/schemas/exports/validateBindingInput",type:"object",additionalProperties:!1,required:[
"from","directionMode"],properties:{from:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},directionMode:{type:"string",enum:["IN","OUT","DEVICE_DECI\
DES"]},gate:{type:"string",minLength:1,maxLength:64},location:{$ref:"https://realname-hub.invalid/schemas#/$defs/Location"}}};function je(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.directionMode===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"directionMode"},message:"must have required property 'directionMode'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!(s==="from"||s==="directionMode"||s==="gate"||s==="location")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s==
"string"){if(g(s)>35){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),a++}}if(t.directionMode!==void 0){let s=t.directionMode;if(typeof s!="string"){let r={instancePath:i+"/directionMode",schemaPath:"#\
/properties/directionMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="IN"||s==="OUT"||s==="DEVI\
CE_DECIDES")){let r={instancePath:i+"/directionMode",schemaPath:"#/properties/directionMode/enum",keyword:"enum",params:{allowedValues:Di.properties.directionMode.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.gate!==void 0){let s=t.gate;if(typeof s=="string"){if(g(s)>64){let r={
instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
e fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.location!==void 0){let s=t.location;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.lng===
void 0){let r={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"\
lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),a++}if(s.lat===void 0){let r={instancePath:i+"/location",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.
push(r),a++}for(let r in s)if(!(r==="lng"||r==="lat"||r==="accuracyMeters"||r==="address")){let n={instancePath:i+"/location",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),a++}if(s.lng!==void 0){let r=s.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let n={instancePath:i+"/location/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[n]:e.push(n),a++}if(r<-180||isNaN(r)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/\
lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/locatio\
n/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[n]:e.push(n),a++}}if(s.lat!==void 0){let r=s.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let n={instancePath:i+"/location/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[n]:e.push(n),a++}if(r<-90||isNaN(r)){let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(
n),a++}}if(s.accuracyMeters!==void 0){let r=s.accuracyMeters;if(typeof r=="number"&&isFinite(r)){if(r>1e5||isNaN(r)){let n={instancePath:i+"/location/accuracyMe\
ters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"\
must be <= 100000"};e===null?e=[n]:e.push(n),a++}if(r<0||isNaN(r)){let n={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",
params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.address!==void 0){let r=s.address;if(typeof r=="string"){if(g(r)>200){let n={
instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+"/location/address",schemaPath:"https://realname\
-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/location",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return je.errors=e,a===0}je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tn=Ae;function Ae(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="events"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.events!==void 0){let s=t.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let P={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),a++}}}else{let r={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ae.errors=e,a===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dn=Ne,L={$id:"https://realname-hub.invalid/schemas/exports/validateAttendanceEvent",type:"object",additionalProperties:!1,required:["eventI\
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
"strangerRef"]}},{if:{properties:{source:{const:"MANUAL"}},required:["source"]},then:{required:["manual"]}}]};var ai=new RegExp("^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$","u"),ci=new RegExp("^[A-Za-z0-9_.:-]{1,64}$","u");var D=new RegExp("^[0-9a-f]{64}$","u");function F(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=F.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(t.bytes===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="sha256"||s==="bytes"||s==="watermarked")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bytes!==void 0){let s=t.
bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>204800||isNaN(s)){let r={instancePath:i+"/bytes",schemaPath:"\
#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},message:"must be <= 204800"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){
let r={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:
e.push(r),a++}}}if(t.watermarked!==void 0&&typeof t.watermarked!="boolean"){let s={instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return F.errors=e,a===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ne(t,{instancePath:i="",
parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ne.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.workerId===void 0&&(h="workerId")){let f={};e===null?e=[f]:e.push(f),a++}}var p=n===
a;a=s,e!==null&&(s?e.length=s:e=null);let P;if(p){let h=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef!==void 0){let l={instancePath:i+"/strangerR\
ef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?e=[l]:e.push(l),
a++}var p=h===a;if(r=p,r){var k={};k.strangerRef=!0}P="then"}else{let h=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef===void 0){let l={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required property 'strangerRef'"};e===null?e=[
l]:e.push(l),a++}var p=h===a;r=p,P="else"}if(!r){let h={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:P},message:'must match "'+P+
'" schema'};e===null?e=[h]:e.push(h),a++}let w=a,j=!0,v=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.source===void 0&&(h="source")){let f={};e===null?
e=[f]:e.push(f),a++}else if(t.source!==void 0&&t.source!=="MANUAL"){let f={};e===null?e=[f]:e.push(f),a++}}var I=v===a;if(a=w,e!==null&&(w?e.length=w:e=null),I){
let h=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.manual===void 0){let l={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"\
manual"},message:"must have required property 'manual'"};e===null?e=[l]:e.push(l),a++}var I=h===a;j=I}if(!j){let h={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),a++}if(k!==!0&&(k=k||{},k.source=!0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.eventId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"},message:"must have requir\
ed property 'eventId'"};e===null?e=[h]:e.push(h),a++}if(t.journalId===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
journalId"},message:"must have required property 'journalId'"};e===null?e=[h]:e.push(h),a++}if(t.seq===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[h]:e.push(h),a++}if(t.deviceTime===void 0){let h={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[h]:e.push(h),a++}
if(t.clockState===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockState"},message:"must have required pro\
perty 'clockState'"};e===null?e=[h]:e.push(h),a++}if(t.direction===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
direction"},message:"must have required property 'direction'"};e===null?e=[h]:e.push(h),a++}if(t.directionSource===void 0){let h={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"directionSource"},message:"must have required property 'directionSource'"};e===null?e=[h]:e.push(h),a++}if(t.
method===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method\
'"};e===null?e=[h]:e.push(h),a++}if(t.result===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"\
must have required property 'result'"};e===null?e=[h]:e.push(h),a++}if(t.liveness===void 0){let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"liveness"},message:"must have required property 'liveness'"};e===null?e=[h]:e.push(h),a++}if(t.source===void 0){let h={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[h]:e.push(h),a++}if(t.origin===void 0){
let h={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[h]:
e.push(h),a++}for(let h in t)if(!z.call(L.properties,h)){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),a++}if(t.eventId!==void 0){let h=t.eventId;if(typeof h=="string"){if(g(h)>128){let f={instancePath:i+
"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"};e===null?e=[f]:e.push(f),a++}if(!ai.test(h)){let f={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1\
-9][0-9]{0,15}$"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.journalId!==void 0){let h=t.journalId;if(typeof h=="string"){if(!ui.test(
h)){let f={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{1\
6}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/journalId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.seq!==void 0){let h=t.seq;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let f={instancePath:i+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[f]:e.push(f),a++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let f={instancePath:i+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[f]:e.push(f),a++}
if(h<1||isNaN(h)){let f={instancePath:i+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[f]:e.push(f),a++}}}if(t.deviceTime!==void 0){let h=t.deviceTime;if(typeof h=="string"){if(g(h)>35){let f={instancePath:i+"/deviceTime",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[f]:e.push(f),a++}if(!_.validate(h)){let f={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/deviceTime",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.bootId!==void 0){
let h=t.bootId;if(typeof h=="string"){if(!S.test(h)){let f={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/bootId",schemaPath:"#/p\
roperties/bootId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.uptimeMs!==void 0){let h=t.uptimeMs;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let f={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[f]:e.push(f),a++}if(typeof h=="number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let f={instancePath:i+"/uptimeMs",schemaPath:"\
#/properties/uptimeMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[f]:e.push(f),
a++}if(h<0||isNaN(h)){let f={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[f]:e.push(f),a++}}}if(t.occurredAt!==void 0){let h=t.occurredAt;if(typeof h=="string"){if(g(h)>35){let f={instancePath:i+"/occurredAt",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};
e===null?e=[f]:e.push(f),a++}if(!_.validate(h)){let f={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/occurredAt",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.clockState!==
void 0){let h=t.clockState;if(typeof h!="string"){let f={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="SYNCED"||h==="RECOVERED"||h==="UNSYNCED")){let f={instancePath:i+"/clockState",schemaPath:"\
#/properties/clockState/enum",keyword:"enum",params:{allowedValues:L.properties.clockState.enum},message:"must be equal to one of the allowed values"};e===null?
e=[f]:e.push(f),a++}}if(t.clockOffsetMs!==void 0){let h=t.clockOffsetMs;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let f={instancePath:i+"/clockO\
ffsetMs",schemaPath:"#/properties/clockOffsetMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),a++}if(typeof h==
"number"&&isFinite(h)){if(h>9007199254740991||isNaN(h)){let f={instancePath:i+"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[f]:e.push(f),a++}if(h<-9007199254740991||isNaN(h)){let f={instancePath:i+
"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199\
254740991"};e===null?e=[f]:e.push(f),a++}}}if(t.workerId!==void 0){let h=t.workerId;if(typeof h=="string"){if(!S.test(h)){let f={instancePath:i+"/workerId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-\
9_-]{1,64}$"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.strangerRef!==void 0){let h=t.strangerRef;if(typeof h=="string"){if(!ci.
test(h)){let f={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/strangerRef",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}if(t.
direction!==void 0){let h=t.direction;if(typeof h!="string"){let f={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="IN"||h==="OUT"||h==="UNKNOWN")){let f={instancePath:i+"/direction",schemaPath:"#\
/properties/direction/enum",keyword:"enum",params:{allowedValues:L.properties.direction.enum},message:"must be equal to one of the allowed values"};e===null?e=[
f]:e.push(f),a++}}if(t.directionSource!==void 0){let h=t.directionSource;if(typeof h!="string"){let f={instancePath:i+"/directionSource",schemaPath:"#/propertie\
s/directionSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="DEVICE_EVENT"||h==="GATE_CONFIG"||
h==="KEY_PRESS"||h==="NONE")){let f={instancePath:i+"/directionSource",schemaPath:"#/properties/directionSource/enum",keyword:"enum",params:{allowedValues:L.properties.
directionSource.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),a++}}if(t.method!==void 0){let h=t.method;if(typeof h!="str\
ing"){let f={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(
f),a++}if(!(h==="FACE"||h==="IRIS"||h==="FINGERPRINT"||h==="PALM"||h==="ID_CARD"||h==="REAL_NAME_CARD"||h==="ABNORMAL_CLEARANCE"||h==="ONE_KEY_OPEN"||h==="EMERG\
ENCY_LANE"||h==="QR_CODE"||h==="MOBILE_APP"||h==="OTHER")){let f={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),a++}}if(t.result!==void 0){let h=t.result;if(typeof h!="s\
tring"){let f={instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(
f),a++}if(!(h==="GRANTED"||h==="DENIED"||h==="STRANGER"||h==="NOT_ON_ROSTER"||h==="FORBIDDEN")){let f={instancePath:i+"/result",schemaPath:"#/properties/result/\
enum",keyword:"enum",params:{allowedValues:L.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),a++}}if(t.matchScore!==
void 0){let h=t.matchScore;if(typeof h=="number"&&isFinite(h)){if(h>1||isNaN(h)){let f={instancePath:i+"/matchScore",schemaPath:"#/properties/matchScore/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[f]:e.push(f),a++}if(h<0||isNaN(h)){let f={instancePath:i+"/matchScore",schemaPath:"\
#/properties/matchScore/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+
"/matchScore",schemaPath:"#/properties/matchScore/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[f]:e.push(f),a++}}if(t.liveness!==
void 0){let h=t.liveness;if(typeof h!="string"){let f={instancePath:i+"/liveness",schemaPath:"#/properties/liveness/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="PASS"||h==="FAIL"||h==="NOT_PERFORMED"||h==="UNKNOWN")){let f={instancePath:i+"/liveness",schemaPath:"\
#/properties/liveness/enum",keyword:"enum",params:{allowedValues:L.properties.liveness.enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:
e.push(f),a++}}if(t.temperatureC!==void 0){let h=t.temperatureC;if(typeof h=="number"&&isFinite(h)){if(h>50||isNaN(h)){let f={instancePath:i+"/temperatureC",schemaPath:"\
#/properties/temperatureC/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[f]:e.push(f),a++}if(h<20||isNaN(h)){
let f={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/minimum",keyword:"minimum",params:{comparison:">=",limit:20},message:"must be >= 20"};
e===null?e=[f]:e.push(f),a++}}else{let f={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[f]:e.push(f),a++}}if(t.mask!==void 0){let h=t.mask;if(typeof h!="string"){let f={instancePath:i+"/mask",schemaPath:"#/properties/ma\
sk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="YES"||h==="NO"||h==="UNKNOWN")){let f={instancePath:i+
"/mask",schemaPath:"#/properties/mask/enum",keyword:"enum",params:{allowedValues:L.properties.mask.enum},message:"must be equal to one of the allowed values"};e===
null?e=[f]:e.push(f),a++}}if(t.gate!==void 0){let h=t.gate;if(typeof h=="string"){if(g(h)>64){let f={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLen\
gth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[f]:e.push(f),a++}if(g(h)<1){let f={instancePath:i+"/gate",
schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[f]:e.push(f),a++}}else{
let f={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}}
if(t.location!==void 0){let h=t.location;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.lng===void 0){let f={instancePath:i+"/location",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=
[f]:e.push(f),a++}if(h.lat===void 0){let f={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"requi\
red",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[f]:e.push(f),a++}for(let f in h)if(!(f==="lng"||f==="lat"||f==="acc\
uracyMeters"||f==="address")){let l={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),a++}if(h.lng!==void 0){let f=h.lng;if(typeof f==
"number"&&isFinite(f)){if(f>180||isNaN(f)){let l={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[l]:e.push(l),a++}if(f<-180||isNaN(f)){let l={instancePath:i+
"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"\
must be >= -180"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/prop\
erties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),a++}}if(h.lat!==void 0){let f=h.lat;if(typeof f=="numb\
er"&&isFinite(f)){if(f>90||isNaN(f)){let l={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[l]:e.push(l),a++}if(f<-90||isNaN(f)){let l={instancePath:i+"/locati\
on/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"m\
ust be >= -90"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/proper\
ties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),a++}}if(h.accuracyMeters!==void 0){let f=h.accuracyMeters;
if(typeof f=="number"&&isFinite(f)){if(f>1e5||isNaN(f)){let l={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[l]:e.push(l),a++}if(f<
0||isNaN(f)){let l={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/location/accuracyMeters",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[l]:e.push(l),a++}}if(h.address!==void 0){let f=h.address;if(typeof f=="string"){if(g(f)>200){let l={instancePath:i+"/location/address",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/ad\
dress/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+
"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[l]:e.push(l),a++}}}else{let f={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),a++}}if(t.photo!==void 0&&(F(t.photo,{instancePath:i+"/photo",parentData:t,parentDataProperty:"\
photo",rootData:m,dynamicAnchors:u})||(e=e===null?F.errors:e.concat(F.errors),a=e.length)),t.source!==void 0){let h=t.source;if(typeof h!="string"){let f={instancePath:i+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="LIVE"||h===
"BACKFILL"||h==="MANUAL")){let f={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:L.properties.source.enum},
message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),a++}}if(t.origin!==void 0){let h=t.origin;if(typeof h!="string"){let f={instancePath:i+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),a++}if(!(h==="GATE"||h===
"TERMINAL")){let f={instancePath:i+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues:L.properties.origin.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[f]:e.push(f),a++}}if(t.manual!==void 0){let h=t.manual;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.operator===
void 0){let f={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[f]:e.push(f),a++}if(h.reason===void 0){let f={instancePath:i+"/manual",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[f]:e.push(f),a++}for(let f in h)if(!(f==="operator"||f==="reason"||f==="evidence")){let l={instancePath:i+"/manual",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional propert\
ies"};e===null?e=[l]:e.push(l),a++}if(h.operator!==void 0){let f=h.operator;if(typeof f=="string"){if(g(f)>64){let l={instancePath:i+"/manual/operator",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"};e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEnt\
ry/properties/operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),a++}}else{let l={
instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(h.reason!==void 0){let f=h.reason;if(typeof f=="string"){if(g(f)>200){let l={instancePath:i+"/m\
anual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ManualEntry/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),a++}}else{let l={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(h.evidence!==void 0){let f=h.evidence;if(typeof f=="string"){if(g(f)>200){let l={instancePath:i+
"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:
e.push(l),a++}}else{let l={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}}else{let f={instancePath:i+"/manual",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/ManualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),a++}}if(t.nonWork!==void 0){let h=t.
nonWork;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.reason===void 0){let f={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/NonWork/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[f]:e.push(f),a++}if(h.signatureRef===
void 0){let f={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"s\
ignatureRef"},message:"must have required property 'signatureRef'"};e===null?e=[f]:e.push(f),a++}for(let f in h)if(!(f==="reason"||f==="signatureRef")){let l={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),a++}if(h.reason!==void 0){let f=h.reason;if(typeof f=="string"){if(g(f)>200){let l={instancePath:i+
"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(
l),a++}}else{let l={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(h.signatureRef!==void 0){let f=h.signatureRef;if(typeof f=="string"){if(g(f)>128){let l={
instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[l]:e.push(l),a++}if(g(f)<1){let l={instancePath:i+"/nonWork/signatureRef",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/pro\
perties/signatureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}}else{let f={instancePath:i+"/nonWork",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),a++}}
if(t.correctionOf!==void 0){let h=t.correctionOf;if(typeof h=="string"){if(g(h)>128){let f={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[f]:e.push(f),a++}if(!ai.
test(h)){let f={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"'};e===null?e=[f]:e.push(f),a++}}else{
let f={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[f]:e.push(f),a++}}if(t.raw!==void 0){let h=t.raw;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>200){let f={instancePath:i+
"/raw",schemaPath:"#/properties/raw/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 properties"};e===null?e=[f]:e.
push(f),a++}}else{let f={instancePath:i+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:
e.push(f),a++}}}else{let h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),a++}return Ne.
errors=e,a===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xn=qe;function qe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="events"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.events!==void 0){let s=t.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let P={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),a++}}}else{let r={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qe.errors=e,a===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var On=Te,ge={$id:"https://realname-hub.invalid/schemas/exports/validateSiteAttendanceEvent",type:"object",additionalProperties:!1,required:["r\
ecordId","origin","source","workerId","occurredAt","direction","method"],properties:{recordId:{$ref:"https://realname-hub.invalid/schemas#/$defs/RecordId"},origin:{
type:"string",enum:["GATE","TERMINAL","E_FENCE","GROUP_PHOTO","APP"]},source:{type:"string",enum:["LIVE","BACKFILL","MANUAL","IMPORT"]},workerId:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/WorkerId"},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},direction:{type:"string",enum:["IN","OUT",
"UNKNOWN"]},method:{type:"string",enum:["FACE","IRIS","FINGERPRINT","PALM","ID_CARD","REAL_NAME_CARD","ABNORMAL_CLEARANCE","ONE_KEY_OPEN","EMERGENCY_LANE","QR_C\
ODE","MOBILE_APP","OTHER"]},captureId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CaptureId"},location:{$ref:"https://realname-hub.invalid/schemas#/$defs\
/Location"},manual:{$ref:"https://realname-hub.invalid/schemas#/$defs/ManualEntry"},photo:{$ref:"https://realname-hub.invalid/schemas#/$defs/PhotoReference"},gate:{
type:"string",minLength:1,maxLength:64},nonWork:{$ref:"https://realname-hub.invalid/schemas#/$defs/NonWork"},correctionOf:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/RecordId"}},allOf:[{if:{properties:{origin:{const:"E_FENCE"}},required:["origin"]},then:{required:["location"]}},{if:{properties:{origin:{const:"GR\
OUP_PHOTO"}},required:["origin"]},then:{required:["captureId"]}},{if:{properties:{source:{enum:["MANUAL","IMPORT"]}},required:["source"]},then:{required:["manua\
l"]}}]};var ii=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u"),xi=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$","u");function W(t,{instancePath:i="",parentData:c,
parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(t.bytes===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="sha256"||s==="bytes"||s===
"watermarked")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s=="string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bytes!==void 0){let s=t.bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={
instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s==
"number"&&isFinite(s)){if(s>204800||isNaN(s)){let r={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},
message:"must be <= 204800"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.watermarked!==void 0&&typeof t.watermarked!="boolean"){let s={
instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return W.errors=
e,a===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Te(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=Te.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;
if(t.origin===void 0&&(l="origin")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.origin!==void 0&&t.origin!=="E_FENCE"){let y={};e===null?e=[y]:e.push(y),a++}}
var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let l=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.location===void 0){let b={instancePath:i,schemaPath:"\
#/allOf/0/then/required",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};e===null?e=[b]:e.push(b),a++}var p=l===
a;r=p}if(!r){let l={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(
l),a++}let P=a,k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.origin===void 0&&(l="origin")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.origin!==
void 0&&t.origin!=="GROUP_PHOTO"){let y={};e===null?e=[y]:e.push(y),a++}}var j=w===a;if(a=P,e!==null&&(P?e.length=P:e=null),j){let l=a;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.captureId===void 0){let b={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"captureId"},message:"\
must have required property 'captureId'"};e===null?e=[b]:e.push(b),a++}var j=l===a;k=j}if(!k){let l={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(l),a++}let v=a,I=!0,h=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.
source===void 0&&(l="source")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.source!==void 0){let y=t.source;if(!(y==="MANUAL"||y==="IMPORT")){let b={};e===null?
e=[b]:e.push(b),a++}}}var f=h===a;if(a=v,e!==null&&(v?e.length=v:e=null),f){let l=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.manual===void 0){let b={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"manual"},message:"must have required property 'manual'"};e===null?e=[b]:e.push(
b),a++}var f=l===a;I=f}if(!I){let l={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[l]:e.push(l),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.recordId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[l]:e.push(l),a++}if(t.origin===void 0){let l={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[l]:e.push(l),a++}if(t.source===void 0){
let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[l]:
e.push(l),a++}if(t.workerId===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[l]:e.push(l),a++}if(t.occurredAt===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[l]:e.push(l),a++}if(t.direction===void 0){let l={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"direction"},message:"must have required property 'direction'"};e===null?e=[l]:e.push(l),a++}if(t.method===void 0){
let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[l]:
e.push(l),a++}for(let l in t)if(!z.call(ge.properties,l)){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),a++}if(t.recordId!==void 0){let l=t.recordId;if(typeof l=="string"){if(!ii.test(l)){let y={
instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/recordId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.origin!==
void 0){let l=t.origin;if(typeof l!="string"){let y={instancePath:i+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),a++}if(!(l==="GATE"||l==="TERMINAL"||l==="E_FENCE"||l==="GROUP_PHOTO"||l==="APP")){let y={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/enum",keyword:"enum",params:{allowedValues:ge.properties.origin.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.
push(y),a++}}if(t.source!==void 0){let l=t.source;if(typeof l!="string"){let y={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(l==="LIVE"||l==="BACKFILL"||l==="MANUAL"||l==="IMPORT")){let y={instancePath:i+"/sour\
ce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:ge.properties.source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[y]:e.push(y),a++}}if(t.workerId!==void 0){let l=t.workerId;if(typeof l=="string"){if(!S.test(l)){let y={instancePath:i+"/workerId",schemaPath:"https\
://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{\
1,64}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.occurredAt!==void 0){let l=t.occurredAt;if(typeof l=="string"){if(g(l)>
35){let y={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),a++}if(!_.validate(l)){let y={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),a++}}else{let y={
instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[y]:e.push(y),a++}}if(t.direction!==void 0){let l=t.direction;if(typeof l!="string"){let y={instancePath:i+"/direction",schemaPath:"#/properties/dire\
ction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(l==="IN"||l==="OUT"||l==="UNKNOWN")){let y={instancePath:i+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:ge.properties.direction.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[y]:e.push(y),a++}}if(t.method!==void 0){let l=t.method;if(typeof l!="string"){let y={instancePath:i+"/method",schemaPath:"#/propertie\
s/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(l==="FACE"||l==="IRIS"||l==="FINGERPRINT"||l===
"PALM"||l==="ID_CARD"||l==="REAL_NAME_CARD"||l==="ABNORMAL_CLEARANCE"||l==="ONE_KEY_OPEN"||l==="EMERGENCY_LANE"||l==="QR_CODE"||l==="MOBILE_APP"||l==="OTHER")){
let y={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ge.properties.method.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[y]:e.push(y),a++}}if(t.captureId!==void 0){let l=t.captureId;if(typeof l=="string"){if(!xi.test(l)){let y={instancePath:i+
"/captureId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CaptureId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/captureId",schemaPath:"https://rea\
lname-hub.invalid/schemas#/$defs/CaptureId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.location!==void 0){
let l=t.location;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.lng===void 0){let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/sche\
mas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[y]:e.push(y),a++}if(l.lat===
void 0){let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"\
lat"},message:"must have required property 'lat'"};e===null?e=[y]:e.push(y),a++}for(let y in l)if(!(y==="lng"||y==="lat"||y==="accuracyMeters"||y==="address")){
let b={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),a++}if(l.lng!==void 0){let y=l.lng;if(typeof y=="number"&&isFinite(
y)){if(y>180||isNaN(y)){let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[b]:e.push(b),a++}if(y<-180||isNaN(y)){let b={instancePath:i+"/location/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===
null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(l.lat!==void 0){let y=l.lat;if(typeof y=="number"&&isFinite(y)){if(y>90||
isNaN(y)){let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[b]:e.push(b),a++}if(y<-90||isNaN(y)){let b={instancePath:i+"/location/lat",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[b]:
e.push(b),a++}}else{let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(l.accuracyMeters!==void 0){let y=l.accuracyMeters;if(typeof y=="number"&&isFinite(y)){
if(y>1e5||isNaN(y)){let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[b]:e.push(b),a++}if(y<0||isNaN(y)){let b={instancePath:i+
"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(l.address!==
void 0){let y=l.address;if(typeof y=="string"){if(g(y)>200){let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Lo\
cation/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(g(
y)<1){let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/address",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),a++}}}else{let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[y]:e.push(y),a++}}if(t.manual!==void 0){let l=t.manual;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.operator===void 0){let y={
instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"operator"},message:"\
must have required property 'operator'"};e===null?e=[y]:e.push(y),a++}if(l.reason===void 0){let y={instancePath:i+"/manual",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[y]:e.
push(y),a++}for(let y in l)if(!(y==="operator"||y==="reason"||y==="evidence")){let b={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=
[b]:e.push(b),a++}if(l.operator!==void 0){let y=l.operator;if(typeof y=="string"){if(g(y)>64){let b={instancePath:i+"/manual/operator",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[b]:e.push(b),a++}if(g(y)<1){let b={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/\
operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),a++}}if(l.reason!==void 0){let y=l.reason;if(typeof y=="string"){if(g(y)>200){let b={instancePath:i+"/manual/reason",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200\
 characters"};e===null?e=[b]:e.push(b),a++}if(g(y)<1){let b={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry\
/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[b]:e.push(b),a++}}if(l.evidence!==void 0){let y=l.evidence;if(typeof y=="string"){if(g(y)>200){let b={instancePath:i+"/manual/evidence",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have\
 more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(g(y)<1){let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let y={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/M\
anualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),a++}}if(t.photo!==void 0&&(W(t.photo,{instancePath:i+"\
/photo",parentData:t,parentDataProperty:"photo",rootData:m,dynamicAnchors:u})||(e=e===null?W.errors:e.concat(W.errors),a=e.length)),t.gate!==void 0){let l=t.gate;
if(typeof l=="string"){if(g(l)>64){let y={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NO\
T have more than 64 characters"};e===null?e=[y]:e.push(y),a++}if(g(l)<1){let y={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/gate",schemaPath:"#/properties/\
gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.nonWork!==void 0){let l=t.nonWork;if(l&&typeof l==
"object"&&!Array.isArray(l)){if(l.reason===void 0){let y={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[y]:e.push(y),a++}if(l.signatureRef===void 0){let y={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"signatureRef"},message:"must ha\
ve required property 'signatureRef'"};e===null?e=[y]:e.push(y),a++}for(let y in l)if(!(y==="reason"||y==="signatureRef")){let b={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have ad\
ditional properties"};e===null?e=[b]:e.push(b),a++}if(l.reason!==void 0){let y=l.reason;if(typeof y=="string"){if(g(y)>200){let b={instancePath:i+"/nonWork/reas\
on",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[b]:e.push(b),a++}if(g(y)<1){let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(l.signatureRef!==void 0){let y=l.signatureRef;if(typeof y=="string"){if(g(y)>128){let b={instancePath:i+
"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[b]:e.push(b),a++}if(g(y)<1){let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/sign\
atureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let y={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),a++}}if(t.correctionOf!==
void 0){let l=t.correctionOf;if(typeof l=="string"){if(!ii.test(l)){let y={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};
e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),a++}return Te.errors=e,a===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ln=De,Oi={$id:"https://realna\
me-hub.invalid/schemas/exports/validateConfirmationInput",type:"object",additionalProperties:!1,required:["decision","confirmedBy"],properties:{decision:{type:"\
string",enum:["CONFIRM","REFUSE"]},confirmedBy:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,maxLength:200}},allOf:[{if:{properties:{
decision:{const:"REFUSE"}},required:["decision"]},then:{required:["reason"]}}]};function De(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,a=0,o=De.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){let P;if(t.decision===void 0&&(P="decision")){let k={};e===null?e=[k]:e.push(k),a++}else if(t.decision!==void 0&&t.decision!=="REFUSE"){let k={};
e===null?e=[k]:e.push(k),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let P=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.reason===void 0){let w={
instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}var p=P===a;r=p}if(!r){let P={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[P]:e.push(P),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.decision===void 0){let P={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?e=[P]:e.push(P),a++}if(t.confirmedBy===void 0){let P={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confirmedBy"},message:"must have required property 'confirmedBy'"};e===null?e=[P]:e.push(P),
a++}for(let P in t)if(!(P==="decision"||P==="confirmedBy"||P==="reason")){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),a++}if(t.decision!==void 0){let P=t.decision;if(typeof P!=
"string"){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
k]:e.push(k),a++}if(!(P==="CONFIRM"||P==="REFUSE")){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:Oi.
properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),a++}}if(t.confirmedBy!==void 0){let P=t.confirmedBy;if(typeof P==
"string"){if(g(P)>64){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[k]:e.push(k),a++}if(g(P)<1){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/confirmedBy",schemaPath:"\
#/properties/confirmedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}if(t.reason!==void 0){let P=t.reason;
if(typeof P=="string"){if(g(P)>200){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[k]:e.push(k),a++}if(g(P)<1){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}}else{let P={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),a++}return De.errors=e,a===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var En=xe,Li={$id:"https://realname-hub.invalid/schemas/exports/validateResolutionInput",type:"object",additionalProperties:!1,required:["decis\
ion","operator","reason"],properties:{decision:{type:"string",enum:["SET_TIME","SET_WORKER","DISCARD"]},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/\
$defs/Instant"},workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},operator:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,
maxLength:200}},allOf:[{if:{properties:{decision:{const:"SET_TIME"}},required:["decision"]},then:{required:["occurredAt"]}},{if:{properties:{decision:{const:"SE\
T_WORKER"}},required:["decision"]},then:{required:["workerId"]}}]};function xe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=xe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.decision===void 0&&(v="decision")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.decision!==void 0&&t.decision!=="SET_TIME"){let I={};e===null?e=[I]:e.push(
I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.occurredAt===void 0){let h={instancePath:i,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[h]:
e.push(h),a++}var p=v===a;r=p}if(!r){let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[v]:e.push(v),a++}let P=a,k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.decision===void 0&&(v="decision")){let I={};e===null?
e=[I]:e.push(I),a++}else if(t.decision!==void 0&&t.decision!=="SET_WORKER"){let I={};e===null?e=[I]:e.push(I),a++}}var j=w===a;if(a=P,e!==null&&(P?e.length=P:e=
null),j){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.workerId===void 0){let h={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",
params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[h]:e.push(h),a++}var j=v===a;k=j}if(!k){let v={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.decision===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must ha\
ve required property 'decision'"};e===null?e=[v]:e.push(v),a++}if(t.operator===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[v]:e.push(v),a++}if(t.reason===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[v]:e.push(v),a++}for(let v in t)if(!(v===
"decision"||v==="occurredAt"||v==="workerId"||v==="operator"||v==="reason")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),a++}if(t.decision!==void 0){let v=t.decision;if(typeof v!=
"string"){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}if(!(v==="SET_TIME"||v==="SET_WORKER"||v==="DISCARD")){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",
params:{allowedValues:Li.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(t.occurredAt!==void 0){
let v=t.occurredAt;if(typeof v=="string"){if(g(v)>35){let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLen\
gth",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[I]:e.push(I),a++}if(!_.validate(v)){let I={instancePath:i+
"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "d\
ate-time"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.workerId!==void 0){let v=t.workerId;if(typeof v=="string"){if(!S.test(
v)){let I={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/workerId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.operator!==void 0){
let v=t.operator;if(typeof v=="string"){if(g(v)>64){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[I]:e.push(I),a++}if(g(v)<1){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/operato\
r",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.reason!==void 0){let v=t.
reason;if(typeof v=="string"){if(g(v)>200){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[I]:e.push(I),a++}if(g(v)<1){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let v={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return xe.errors=e,a===0}xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zn=Oe,Ei={$id:"https://realname-hub.invalid/schemas/exports/validateCompanyInput",type:"object",additionalProperties:!1,required:["name","a\
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
ttps://realname-hub.invalid/schemas#/$defs/LongText"}}};var Sa=new RegExp("^[0-9]{6}$","u"),Pe=new RegExp("^[0-9]{3}$","u"),he=new RegExp("^[0-9]{2}$","u"),ds=new RegExp("^[0-9A-Z]{5,20}$","u"),_a=new RegExp("^(0|[1-\
9][0-9]{0,14})(\\.[0-9]{1,6})?$","u"),zi=new RegExp("^[A-Z]{3}$","u"),C=new RegExp("^\\+?[0-9][0-9-]{4,19}$","u"),Zi=new RegExp("^[^@\\s]{1,64}@[^@\\s]{1,190}$",
"u"),A=ye().fullFormats.date;function Oe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Oe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.areaCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have required property 'areaCode'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!z.call(Ei.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>
100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.areaCode!==void 0){let s=t.areaCode;if(typeof s=="string"){if(!Sa.test(s)){let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/AreaCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),a++}}if(t.registeredOn!==void 0){let s=t.registeredOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/regist\
eredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registeredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.registrationType!==void 0){let s=t.registrationType;if(typeof s=="string"){if(!Pe.test(s)){
let r={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.licenseNumber!==void 0){let s=t.licenseNumber;if(typeof s=="string"){if(g(
s)>100){let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?
e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.postCode!==void 0){
let s=t.postCode;if(typeof s=="string"){if(!Sa.test(s)){let r={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.legalPerson!==void 0){let s=t.legalPerson;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let r in s)if(!(r==="name"||r==="idCardType"||r==="idCardNumber"||r==="duty"||r==="professionalTitle")){let n={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>50){let n={instancePath:i+"/legalPerson/name",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characte\
rs"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+"/legalPerson/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerso\
n/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),a++}}if(s.idCardType!==void 0){let r=s.idCardType;if(typeof r=="string"){if(!he.test(r)){let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.idCardNumber!==void 0){let r=s.idCardNumber;if(typeof r=="string"){if(!ds.test(
r)){let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.
duty!==void 0){let r=s.duty;if(typeof r=="string"){if(g(r)>100){let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+
"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.professionalTitle!==void 0){let r=s.professionalTitle;
if(typeof r=="string"){if(g(r)>100){let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+"\
/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}if(t.registeredCapital!==
void 0){let s=t.registeredCapital;if(typeof s=="string"){if(!_a.test(s)){let r={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/DecimalText/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\
\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Decima\
lText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.paidInCapital!==void 0){let s=t.paidInCapital;if(typeof s==
"string"){if(!_a.test(s)){let r={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"pattern",
params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.capitalCurrency!==void 0){let s=t.capitalCurrency;if(typeof s=="string"){if(!zi.test(s)){let r={instancePath:i+
"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.establishedOn!==void 0){let s=t.establishedOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+
"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.officePhone!==void 0){let s=t.officePhone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/officePhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},
message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/officePhone",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.fax!==void 0){let s=t.fax;
if(typeof s=="string"){if(!C.test(s)){let r={instancePath:i+"/fax",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/fax",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.contactName!==
void 0){let s=t.contactName;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Pers\
onName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.contactPhone!==void 0){let s=t.contactPhone;if(typeof s==
"string"){if(!C.test(s)){let r={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contactPho\
ne",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(g(s)>254){let r={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"ma\
xLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),a++}if(!Zi.test(s)){let r={instancePath:i+"/email",schemaPath:"\
#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:'must match pattern "^[^@\\s]{1,64}@[^@\\s]{1,190}$"'};e===
null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),a++}}if(t.website!==void 0){let s=t.website;if(typeof s=="string"){if(g(s)>200){let r={instancePath:i+"/website",schemaPath:"#/properti\
es/website/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+
"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),a++}}if(t.remark!==void 0){let s=t.remark;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(g(
s)<1){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Oe.errors=e,a===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Zn=Le,ni={$id:"https://realname-hub.invalid/schemas/exports/validateProjectInput",type:"object",additionalProperties:!1,required:["name","areaCode","statusC\
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
ProfileKey"},closable:{type:"boolean"},fence:{type:"array",minItems:3,maxItems:200,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Position"}}}};var E=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),Si=new RegExp("^[a-z][a-z0-9-]{0,31}$","u");function M(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectName"},message:"must have required property 'projectName'"};e===null?e=[s]:e.push(s),a++}if(t.permitNumber===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"permitNumber"},message:"must have required property 'permitNumber'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectName"||s==="permitNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectName!==void 0){let s=t.projectName;
if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"m\
axLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/projectName",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.permitNumber!==void 0){let s=t.permitNumber;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more \
than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return M.errors=e,a===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.
push(s),a++}if(t.areaCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have requ\
ired property 'areaCode'"};e===null?e=[s]:e.push(s),a++}if(t.statusCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statusCode"},message:"must have required property 'statusCode'"};e===null?e=[s]:e.push(s),a++}if(t.generalContractorId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"generalContractorId"},message:"must have required property 'generalContractorId'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!z.call(ni.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100\
 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.areaCode!==
void 0){let s=t.areaCode;if(typeof s=="string"){if(!Sa.test(s)){let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCo\
de/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(t.generalContractorId!==void 0){let s=t.generalContractorId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/generalContractorId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pa\
ttern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/generalContractorId",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.owner!==void 0){let s=t.owner;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:i+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),a++}for(let r in s)if(!(r==="companyId"||r==="name")){let n={instancePath:i+"/owne\
r",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propertie\
s"};e===null?e=[n]:e.push(n),a++}if(s.companyId!==void 0){let r=s.companyId;if(typeof r=="string"){if(!E.test(r)){let n={instancePath:i+"/owner/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/owner/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Comp\
anyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){
if(g(r)>100){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),a++}}if(t.description!==void 0){let s=t.description;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/descri\
ption",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 c\
haracters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/description",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/descriptio\
n",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),a++}}if(t.category!==void 0){let s=t.category;if(typeof s=="string"){if(!he.test(s)){let r={instancePath:i+"/category",schemaPath:"#/properties/category/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/categ\
ory",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.statusCode!==void 0){
let s=t.statusCode;if(typeof s!="string"){let r={instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005")){let r={instancePath:i+"/statusCode",schemaPath:"#/pro\
perties/statusCode/enum",keyword:"enum",params:{allowedValues:ni.properties.statusCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),a++}}if(t.permits!==void 0){let s=t.permits;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/permits",schemaPath:"#/properties/permits/max\
Items",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)M(s[n],{
instancePath:i+"/permits/"+n,parentData:s,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?M.errors:e.concat(M.errors),a=e.length)}else{let r={instancePath:i+
"/permits",schemaPath:"#/properties/permits/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}if(t.startDate!==void 0){
let s=t.startDate;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/forma\
t",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.completeDate!==
void 0){let s=t.completeDate;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/completeDate",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/complete\
Date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.landPlanNumber!==void 0){let s=t.landPlanNumber;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(
r),a++}if(g(s)<1){let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.worksPlanNumber!==
void 0){let s=t.worksPlanNumber;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={
instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.investment!==void 0){let s=t.investment;
if(typeof s=="string"){if(!_a.test(s)){let r={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.areaSquareMetres!==void 0){let s=t.areaSquareMetres;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let r={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),a++}}if(t.lengthMetres!==void 0){let s=t.lengthMetres;if(typeof s=="number"&&isFinite(s)){if(s<
0||isNaN(s)){let r={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[r]:e.push(r),a++}}if(t.contactName!==void 0){let s=t.contactName;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more t\
han 50 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonN\
ame/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/\
contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),a++}}if(t.contactPhone!==void 0){let s=t.contactPhone;if(typeof s=="string"){if(!C.test(s)){let r={instancePath:i+"/contactPhone",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]\
{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.location!==void 0){let s=t.location;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.lng===void 0){let r={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"\
lng"},message:"must have required property 'lng'"};e===null?e=[r]:e.push(r),a++}if(s.lat===void 0){let r={instancePath:i+"/location",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[r]:e.
push(r),a++}for(let r in s)if(!(r==="lng"||r==="lat")){let n={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.lng!==
void 0){let r=s.lng;if(typeof r=="number"&&isFinite(r)){if(r>180||isNaN(r)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schem\
as#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[n]:e.push(n),a++}if(r<-180||
isNaN(r)){let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/minimum",keyword:"minimum",params:{
comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lng",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.lat!==void 0){
let r=s.lat;if(typeof r=="number"&&isFinite(r)){if(r>90||isNaN(r)){let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[n]:e.push(n),a++}if(r<-90||isNaN(r)){
let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-90},message:"must be >= -90"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schem\
as#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+
"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(g(
s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.approvalNumber!==void 0){let s=t.approvalNumber;
if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/approvalNumber",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.approvalLevel!==void 0){let s=t.approvalLevel;if(typeof s=="string"){if(!Pe.
test(s)){let r={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must ma\
tch pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.sizeCode!==void 0){let s=t.sizeCode;if(typeof s=="string"){if(!he.test(s)){let r={
instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),a++}}if(t.propertyCode!==void 0){let s=t.propertyCode;if(typeof s=="string"){if(!Pe.test(s)){let r={instancePath:i+"/prope\
rtyCode",schemaPath:"#/properties/propertyCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/propertyCode",schemaPath:"#/properties/propertyCode/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),a++}}if(t.functionCode!==void 0){let s=t.functionCode;if(typeof s=="string"){if(!Pe.test(s)){let r={instancePath:i+"/functionCode",
schemaPath:"#/properties/functionCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/functionCode",schemaPath:"#/properties/functionCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.nationCode!==void 0){let s=t.nationCode;if(typeof s=="string"){if(g(s)>8){let r={instancePath:i+"/nationCode",schemaPath:"#/prope\
rties/nationCode/maxLength",keyword:"maxLength",params:{limit:8},message:"must NOT have more than 8 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={
instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.profile!==void 0){let s=t.profile;if(typeof s=="string"){if(!Si.test(s)){let r={instancePath:i+"/profile",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ProfileKey/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z][\
a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/profile",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProfileKey/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.closable!==void 0&&typeof t.closable!="boolean"){let s={instancePath:i+
"/closable",schemaPath:"#/properties/closable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.fence!==
void 0){let s=t.fence;if(Array.isArray(s)){if(s.length>200){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),a++}if(s.length<3){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/minItems",
keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.lng===void 0){let P={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/req\
uired",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[P]:e.push(P),a++}if(p.lat===void 0){let P={instancePath:i+
"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have requ\
ired property 'lat'"};e===null?e=[P]:e.push(P),a++}for(let P in p)if(!(P==="lng"||P==="lat")){let k={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};
e===null?e=[k]:e.push(k),a++}if(p.lng!==void 0){let P=p.lng;if(typeof P=="number"&&isFinite(P)){if(P>180||isNaN(P)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[k]:e.push(k),a++}if(P<-180||isNaN(P)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properti\
es/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fenc\
e/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[k]:e.push(k),a++}}if(p.lat!==void 0){let P=p.lat;if(typeof P=="number"&&isFinite(P)){if(P>90||isNaN(P)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[k]:e.push(k),a++}if(P<-90||isNaN(P)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fence/"+n+"/\
lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[k]:e.push(k),a++}}}else{let P={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[P]:e.push(P),a++}}}else{let r={instancePath:i+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return Le.errors=e,a===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sn=Ee,_i={$id:"https://realna\
me-hub.invalid/schemas/exports/validateParticipantInput",type:"object",additionalProperties:!1,required:["participationType"],properties:{participationType:{type:"\
string",enum:["001","002","003","004","005","006","007","008","009","010","011","012"]},joinedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},leftOn:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},bankAccounts:{type:"array",maxItems:5,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/BankAccou\
ntInput"}},manager:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonInput"}}};var us=new RegExp("^[0-9]{6,32}$","u"),Ca=new RegExp("^[0-9]{12}$","u");function Q(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.bankCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankCode"},message:"must have required property 'bankCode'"};e===null?
e=[s]:e.push(s),a++}if(t.branchName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchName"},message:"mu\
st have required property 'branchName'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="bankCo\
de"||s==="branchName"||s==="accountNumber"||s==="linkNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.bankCode!==void 0){let s=t.bankCode;if(typeof s=="string"){
if(!Pe.test(s)){let r={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.branchName!==void 0){let s=t.branchName;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+
"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortTex\
t/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/br\
anchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;if(typeof s=="string"){if(!us.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"#/pr\
operties/accountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/accountNumber",schemaPath:"#/properties/accountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),a++}}if(t.linkNumber!==void 0){let s=t.linkNumber;if(typeof s=="string"){if(!Ca.test(s)){let r={instancePath:i+"/linkNumber",schemaPath:"#/properti\
es/linkNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/linkNumber",schemaPath:"#/properties/linkNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Q.errors=e,a===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==
void 0){let s=t.idCardType;if(typeof s=="string"){if(!he.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ds.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return G.errors=e,a===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ee(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.participationType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"participationType"},message:"must have required property 'participationType'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="participationType"||s==="joinedOn"||s==="leftOn"||s==="bankAccounts"||s==="manager")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.participationType!==void 0){
let s=t.participationType;if(typeof s!="string"){let r={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005"||s==="006"||s==="007"||s==="008"||
s==="009"||s==="010"||s==="011"||s==="012")){let r={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/enum",keyword:"enum",params:{
allowedValues:_i.properties.participationType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.joinedOn!==void 0){
let s=t.joinedOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",
keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedOn",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leftOn!==void 0){
let s=t.leftOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/leftOn",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bankAccounts!==void 0){
let s=t.bankAccounts;if(Array.isArray(s)){if(s.length>5){let n={instancePath:i+"/bankAccounts",schemaPath:"#/properties/bankAccounts/maxItems",keyword:"maxItems",
params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)Q(s[n],{instancePath:i+"/bankAccount\
s/"+n,parentData:s,parentDataProperty:n,rootData:m,dynamicAnchors:u})||(e=e===null?Q.errors:e.concat(Q.errors),a=e.length)}else{let r={instancePath:i+"/bankAcco\
unts",schemaPath:"#/properties/bankAccounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}t.manager!==void 0&&
(G(t.manager,{instancePath:i+"/manager",parentData:t,parentDataProperty:"manager",rootData:m,dynamicAnchors:u})||(e=e===null?G.errors:e.concat(G.errors),a=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ee.errors=e,a===0}
Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n=ze;function U(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==
void 0){let s=t.idCardType;if(typeof s=="string"){if(!he.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ds.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return U.errors=e,a===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ze(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="name"||s==="companyId"||s==="leader"||s==="joinedOn"||s==="leftOn"||s==="remark")){let r={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){
let s=t.name;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leader!==void 0&&(U(t.leader,{
instancePath:i+"/leader",parentData:t,parentDataProperty:"leader",rootData:m,dynamicAnchors:u})||(e=e===null?U.errors:e.concat(U.errors),a=e.length)),t.joinedOn!==
void 0){let s=t.joinedOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day\
/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leftOn!==
void 0){let s=t.leftOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/for\
mat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/leftOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.remark!==
void 0){let s=t.remark;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/\
remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ze.errors=e,a===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cn=Ze,oi={$id:"\
https://realname-hub.invalid/schemas/exports/validateWorkerInput",type:"object",additionalProperties:!1,required:["name","idCardType","idCardNumber"],properties:{
name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},idCardType:{$ref:"https://realname-hub.invalid/schemas#/$defs/IdCardType"},idCardNumber:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber"},gender:{type:"string",enum:["MALE","FEMALE"]},nation:{type:"string",minLength:1,maxLength:10},birthDate:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},phone:{$ref:"https://realname-hub.\
invalid/schemas#/$defs/Phone"},grantOrg:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},validFrom:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/Day"},validTo:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},politicsCode:{type:"string",pattern:"^(0[1-9]|1[0-3])$"},educationCode:{type:"string",
pattern:"^(0[1-8]|99)$"},maritalCode:{type:"string",pattern:"^0[1-4]$"},photoSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"}}},Ci=new RegExp(
"^(0[1-9]|1[0-3])$","u"),Ri=new RegExp("^(0[1-8]|99)$","u"),Fi=new RegExp("^0[1-4]$","u");function Ze(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,a=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(t.idCardType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"idCardTy\
pe"},message:"must have required property 'idCardType'"};e===null?e=[s]:e.push(s),a++}if(t.idCardNumber===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"idCardNumber"},message:"must have required property 'idCardNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.
call(oi.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==void 0){let s=t.
idCardType;if(typeof s=="string"){if(!he.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardType",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ds.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.gender!==void 0){let s=t.gender;if(typeof s!="string"){let r={instancePath:i+"/gende\
r",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="MALE"||s==="FEMA\
LE")){let r={instancePath:i+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:oi.properties.gender.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.nation!==void 0){let s=t.nation;if(typeof s=="string"){if(g(s)>10){let r={instancePath:i+"/\
nation",schemaPath:"#/properties/nation/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[r]:e.push(
r),a++}if(g(s)<1){let r={instancePath:i+"/nation",schemaPath:"#/properties/nation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/nation",schemaPath:"#/properties/nation/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.birthDate!==void 0){let s=t.birthDate;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+
"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===
null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+
"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 5\
00 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==
void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",
keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),a++}}if(t.grantOrg!==void 0){let s=t.grantOrg;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<
1){let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.validFrom!==void 0){let s=t.validFrom;if(typeof s==
"string"){if(!A.validate(s)){let r={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.validTo!==void 0){let s=t.validTo;if(typeof s==
"string"){if(!A.validate(s)){let r={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.politicsCode!==void 0){let s=t.politicsCode;
if(typeof s=="string"){if(!Ci.test(s)){let r={instancePath:i+"/politicsCode",schemaPath:"#/properties/politicsCode/pattern",keyword:"pattern",params:{pattern:"^\
(0[1-9]|1[0-3])$"},message:'must match pattern "^(0[1-9]|1[0-3])$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/politicsCode",schemaPath:"#/prop\
erties/politicsCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.educationCode!==void 0){let s=t.educationCode;
if(typeof s=="string"){if(!Ri.test(s)){let r={instancePath:i+"/educationCode",schemaPath:"#/properties/educationCode/pattern",keyword:"pattern",params:{pattern:"\
^(0[1-8]|99)$"},message:'must match pattern "^(0[1-8]|99)$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/educationCode",schemaPath:"#/properties\
/educationCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.maritalCode!==void 0){let s=t.maritalCode;
if(typeof s=="string"){if(!Fi.test(s)){let r={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/pattern",keyword:"pattern",params:{pattern:"^0[\
1-4]$"},message:'must match pattern "^0[1-4]$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.photoSha256!==void 0){let s=t.photoSha256;if(typeof s=="s\
tring"){if(!D.test(s)){let r={instancePath:i+"/photoSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/photoSha256",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ze.errors=e,a===0}Ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Rn=Se,pi={$id:"https://realname-hub.invalid/schemas/exports/validateProjectWorkerInput",type:"object",additionalProperties:!1,
required:["teamId","companyId","workType","role","isTeamLeader"],properties:{teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},companyId:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId"},workType:{$ref:"https://realname-hub.invalid/schemas#/$defs/CodedValue"},role:{type:"string",enum:["MANA\
GER","WORKER"]},isTeamLeader:{type:"boolean"},insured:{type:"boolean"},joinedUnionOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},speciality:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/ShortText"},badMedicalHistory:{type:"boolean"},emergencyContact:{type:"object",additionalProperties:!1,properties:{name:{
$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},phone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"}}},workingSince:{$ref:"https://re\
alname-hub.invalid/schemas#/$defs/Day"}}};var N=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),Wi=new RegExp("^[A-Z][A-Z0-9-]{0,31}$","u");function Se(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.teamId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have r\
equired property 'teamId'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(t.workType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workType"},message:"must have required property 'workType'"};e===null?e=[s]:e.push(s),a++}if(t.role===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[s]:e.push(s),
a++}if(t.isTeamLeader===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isTeamLeader"},message:"must have requ\
ired property 'isTeamLeader'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.call(pi.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.teamId!==void 0){let s=t.
teamId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.workType!==void 0){let s=t.workType;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.scheme===void 0){let r={instancePath:i+"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"\
required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[r]:e.push(r),a++}if(s.code===void 0){let r={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"required",params:{missingProperty:"code"},message:"must have r\
equired property 'code'"};e===null?e=[r]:e.push(r),a++}for(let r in s)if(!(r==="scheme"||r==="code")){let n={instancePath:i+"/workType",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/CodedValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),a++}if(s.scheme!==void 0){let r=s.scheme;if(typeof r=="string"){if(!Wi.test(r)){let n={instancePath:i+"/workType/scheme",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9-]{0,31}$"},message:'must matc\
h pattern "^[A-Z][A-Z0-9-]{0,31}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/scheme",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/CodedValue/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.code!==void 0){let r=s.
code;if(typeof r=="string"){if(g(r)>32){let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/cod\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+
"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CodedValue/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),a++}}if(t.role!==void 0){let s=t.role;if(typeof s!="string"){let r={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="MANAGER"||s==="WORKER")){let r={instancePath:i+"/role",schemaPath:"#/properties/\
role/enum",keyword:"enum",params:{allowedValues:pi.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
isTeamLeader!==void 0&&typeof t.isTeamLeader!="boolean"){let s={instancePath:i+"/isTeamLeader",schemaPath:"#/properties/isTeamLeader/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.insured!==void 0&&typeof t.insured!="boolean"){let s={instancePath:i+"/insured",schemaPath:"\
#/properties/insured/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.joinedUnionOn!==void 0){let s=t.joinedUnionOn;
if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/joinedUnionOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"fo\
rmat",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedUnionOn",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.speciality!==void 0){
let s=t.speciality;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"\
/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.badMedicalHistory!==void 0&&typeof t.badMedicalHistory!="boolean"){let s={
instancePath:i+"/badMedicalHistory",schemaPath:"#/properties/badMedicalHistory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),a++}if(t.emergencyContact!==void 0){let s=t.emergencyContact;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="name"||r==="p\
hone")){let n={instancePath:i+"/emergencyContact",schemaPath:"#/properties/emergencyContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(g(r)>50){let n={instancePath:i+
"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT h\
ave more than 50 characters"};e===null?e=[n]:e.push(n),a++}if(g(r)<1){let n={instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={
instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),a++}}if(s.phone!==void 0){let r=s.phone;if(typeof r=="string"){if(!C.test(r)){let n={instancePath:i+"/emergencyContact\
/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match \
pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/emergencyContact/phone",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/emergency\
Contact",schemaPath:"#/properties/emergencyContact/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}if(t.workingSince!==
void 0){let s=t.workingSince;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/workingSince",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workingS\
ince",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Se.errors=
e,a===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fn=_e,mi={$id:"https://realname-hub.invalid/schemas/exports/validateMovementInput",type:"obj\
ect",additionalProperties:!1,required:["type","date"],properties:{type:{type:"string",enum:["JOIN","LEAVE"]},date:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},evaluation:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},settlement:{type:"string",enum:["SETTLED","UNSETTLED","UNKNOWN"]},confirmation:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}};function B(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"name"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.sha256;if(typeof s=="string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return B.errors=e,a===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'"};e===null?e=[s]:e.push(s),a++}if(t.date===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="type"||s==="date"||s==="evaluation"||s==="settlement"||
s==="confirmation")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[r]:e.push(r),a++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="JOIN"||s==="LEAVE")){let r={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:mi.properties.type.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),a++}}if(t.date!==void 0){let s=t.date;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/date",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.evaluation!==void 0){let s=t.evaluation;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/evaluation",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.
push(r),a++}if(g(s)<1){let r={instancePath:i+"/evaluation",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/evaluation",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.settlement!==void 0){
let s=t.settlement;if(typeof s!="string"){let r={instancePath:i+"/settlement",schemaPath:"#/properties/settlement/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SETTLED"||s==="UNSETTLED"||s==="UNKNOWN")){let r={instancePath:i+"/settlement",schemaPath:"#/properties/\
settlement/enum",keyword:"enum",params:{allowedValues:mi.properties.settlement.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),a++}}t.confirmation!==void 0&&(B(t.confirmation,{instancePath:i+"/confirmation",parentData:t,parentDataProperty:"confirmation",rootData:m,dynamicAnchors:u})||
(e=e===null?B.errors:e.concat(B.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),a++}return _e.errors=e,a===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=Ce,li={$id:"https://realname-hub.invali\
d/schemas/exports/validateContractInput",type:"object",additionalProperties:!1,required:["workerId","companyId","periodType","startDate","endDate"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},periodType:{type:"\
string",enum:["FIXED_TERM","BY_WORK"]},startDate:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},endDate:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},unitCode:{type:"string",enum:["80","81","82"]},unitPriceFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},attachments:{type:"arr\
ay",maxItems:2,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}}};function V(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,a=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==
void 0){let s=t.name;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.sha256;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return V.errors=e,a===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ce(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ce.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}if(t.periodType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"periodType"},message:"must hav\
e required property 'periodType'"};e===null?e=[s]:e.push(s),a++}if(t.startDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"startDate"},message:"must have required property 'startDate'"};e===null?e=[s]:e.push(s),a++}if(t.endDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"endDate"},message:"must have required property 'endDate'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"workerId"||s==="companyId"||s==="periodType"||s==="startDate"||s==="endDate"||s==="unitCode"||s==="unitPriceFen"||s==="attachments")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!S.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyI\
d",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match\
 pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.periodType!==void 0){let s=t.periodType;
if(typeof s!="string"){let r={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}if(!(s==="FIXED_TERM"||s==="BY_WORK")){let r={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"\
enum",params:{allowedValues:li.properties.periodType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.startDate!==
void 0){let s=t.startDate;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/D\
ay/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.endDate!==
void 0){let s=t.endDate;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/endDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/endDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.unitCode!==
void 0){let s=t.unitCode;if(typeof s!="string"){let r={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="80"||s==="81"||s==="82")){let r={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/e\
num",keyword:"enum",params:{allowedValues:li.properties.unitCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
unitPriceFen!==void 0){let s=t.unitPriceFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/proper\
ties/unitPriceFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};e===null?e=[r]:e.push(r),a++}if(s<0||isNaN(s)){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFe\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}}if(t.attachments!==void 0){let s=t.attachments;
if(Array.isArray(s)){if(s.length>2){let n={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)V(s[n],{instancePath:i+"/attachments/"+n,parentData:s,parentDataProperty:n,
rootData:m,dynamicAnchors:u})||(e=e===null?V.errors:e.concat(V.errors),a=e.length)}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachment\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ce.errors=e,a===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Mn=Re;function Re(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Re.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.workerId===void 0&&(w="workerId")){let j={};e===
null?e=[j]:e.push(j),a++}}var p=n===a;a=s,e!==null&&(s?e.length=s:e=null);let P;if(p){let w=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef!==void 0){
let v={instancePath:i+"/strangerRef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is\
 false"};e===null?e=[v]:e.push(v),a++}var p=w===a;if(r=p,r){var k={};k.strangerRef=!0}P="then"}else{let w=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef===
void 0){let v={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required propert\
y 'strangerRef'"};e===null?e=[v]:e.push(v),a++}var p=w===a;r=p,P="else"}if(!r){let w={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:P},
message:'must match "'+P+'" schema'};e===null?e=[w]:e.push(w),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.approver===void 0){let w={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"approver"},message:"must have required property 'approver'"};e===null?e=[w]:e.push(w),a++}if(t.reason===
void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}if(t.validFrom===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must\
 have required property 'validFrom'"};e===null?e=[w]:e.push(w),a++}if(t.validTo===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"validTo"},message:"must have required property 'validTo'"};e===null?e=[w]:e.push(w),a++}for(let w in t)if(!(w==="workerId"||w==="strangerRef"||
w==="approver"||w==="reason"||w==="validFrom"||w==="validTo")){let j={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),a++}if(t.workerId!==void 0){let w=t.workerId;if(typeof w=="string"){
if(!S.test(w)){let j={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[j]:e.push(j),a++}}else{let j={instancePath:i+"/workerId",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),a++}}if(t.strangerRef!==
void 0){let w=t.strangerRef;if(typeof w=="string"){if(!ci.test(w)){let j={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[j]:e.push(
j),a++}}else{let j={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[j]:e.push(j),a++}}if(t.approver!==void 0){let w=t.approver;if(typeof w=="string"){if(g(w)>64){let j={instancePath:i+"/appr\
over",schemaPath:"#/properties/approver/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[j]:e.push(
j),a++}if(g(w)<1){let j={instancePath:i+"/approver",schemaPath:"#/properties/approver/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[j]:e.push(j),a++}}else{let j={instancePath:i+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[j]:e.push(j),a++}}if(t.reason!==void 0){let w=t.reason;if(typeof w=="string"){if(g(w)>200){let j={instancePath:i+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[j]:e.push(
j),a++}if(g(w)<1){let j={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[j]:e.push(j),a++}}else{let j={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[j]:e.push(j),a++}}if(t.validFrom!==void 0){let w=t.validFrom;if(typeof w=="string"){if(g(w)>35){let j={instancePath:i+"/va\
lidFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 ch\
aracters"};e===null?e=[j]:e.push(j),a++}if(!_.validate(w)){let j={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/fo\
rmat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[j]:e.push(j),a++}}else{let j={instancePath:i+"/validFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),a++}}
if(t.validTo!==void 0){let w=t.validTo;if(typeof w=="string"){if(g(w)>35){let j={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[j]:e.push(j),a++}if(!_.validate(w)){let j={
instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[j]:e.push(j),a++}}else{let j={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),a++}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),a++}return Re.errors=e,a===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=Fe;function Fe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.reason===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"from"||s==="reason")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/fro\
m",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.reason!==void 0){let s=t.reason;if(typeof s=="string"){if(g(s)>200){let r={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){
let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Fe.errors=e,a===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gn=We;function We(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=We.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="to"){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.to!==void 0){let s=t.to;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/to",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return We.errors=e,a===0}We.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Un=Me;var Mi={type:"string",enum:["REGULAR","SUPPLEMENT","BACK_PAY"]};function K(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return K.errors=e,a===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function Me(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Me.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.kind===void 0&&(v="kind")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.
kind!==void 0&&t.kind!=="BACK_PAY"){let I={};e===null?e=[I]:e.push(I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.backPayMonth===void 0){let h={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"backPayMon\
th"},message:"must have required property 'backPayMonth'"};e===null?e=[h]:e.push(h),a++}if(t.reason===void 0){let h={instancePath:i,schemaPath:"#/allOf/0/then/r\
equired",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[h]:e.push(h),a++}}var p=v===a;r=p}if(!r){
let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}let P=a,
k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.kind===void 0&&(v="kind")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.kind!==void 0&&t.kind!==
"SUPPLEMENT"){let I={};e===null?e=[I]:e.push(I),a++}}var j=w===a;if(a=P,e!==null&&(P?e.length=P:e=null),j){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&
t.reason===void 0){let h={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required p\
roperty 'reason'"};e===null?e=[h]:e.push(h),a++}var j=v===a;k=j}if(!k){let v={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have required property 'acting'"};e===null?e=[v]:e.push(v),a++}if(t.companyId===void 0){
let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?
e=[v]:e.push(v),a++}if(t.accountId===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must\
 have required property 'accountId'"};e===null?e=[v]:e.push(v),a++}if(t.payMonth===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"payMonth"},message:"must have required property 'payMonth'"};e===null?e=[v]:e.push(v),a++}if(t.kind===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[v]:e.push(v),a++}if(t.payDay===void 0){
let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payDay"},message:"must have required property 'payDay'"};e===null?e=[v]:
e.push(v),a++}for(let v in t)if(!(v==="acting"||v==="companyId"||v==="accountId"||v==="payMonth"||v==="kind"||v==="backPayMonth"||v==="reason"||v==="payDay")){let I={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===
null?e=[I]:e.push(I),a++}if(t.acting!==void 0&&(K(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=
e===null?K.errors:e.concat(K.errors),a=e.length)),t.companyId!==void 0){let v=t.companyId;if(typeof v=="string"){if(!E.test(v)){let I={instancePath:i+"/companyI\
d",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match\
 pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.accountId!==void 0){let v=t.accountId;if(typeof v==
"string"){if(!N.test(v)){let I={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-\
9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/accountId",schemaPath:"\
#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.payMonth!==void 0){let v=t.payMonth;
if(typeof v=="string"){if(!di.test(v)){let I={instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pat\
tern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+
"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}}if(t.kind!==void 0){let v=t.kind;if(typeof v!="string"){let I={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
PayrollKind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}if(!(v==="REGULAR"||v==="SUPPLEMENT"||v==="BACK_P\
AY")){let I={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollKind/enum",keyword:"enum",params:{allowedValues:Mi.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(t.backPayMonth!==void 0){let v=t.backPayMonth;if(typeof v=="string"){if(!di.test(v)){
let I={instancePath:i+"/backPayMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-\
(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/backPayMonth",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.reason!==
void 0){let v=t.reason;if(typeof v=="string"){if(g(v)>500){let I={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[I]:e.push(I),a++}if(g(v)<1){let I={instancePath:i+"/\
reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.payDay!==void 0){let v=t.payDay;if(typeof v=="string"){if(!A.validate(v)){
let I={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return Me.errors=e,a===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn=Qe;function Y(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return Y.errors=e,a===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qi={type:"object",additionalProperties:!1,required:["kind"],
properties:{kind:{type:"string",enum:["LINES","XLSX","CSV","COMPUTED"]},lines:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/PayrollLineInput"}},attachmentSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"},rates:{type:"array",minItems:1,maxItems:1e3,items:{
$ref:"https://realname-hub.invalid/schemas#/$defs/WageRate"}}},allOf:[{if:{properties:{kind:{const:"LINES"}},required:["kind"]},then:{required:["lines"]}},{if:{
properties:{kind:{enum:["XLSX","CSV"]}},required:["kind"]},then:{required:["attachmentSha256"]}},{if:{properties:{kind:{const:"COMPUTED"}},required:["kind"]},then:{
required:["rates"]}}]},Gi={type:"object",additionalProperties:!1,required:["workerId","grossFen","netFen"],properties:{workerId:{$ref:"https://realname-hub.inva\
lid/schemas#/$defs/WorkerId"},name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},days:{type:"string",pattern:"^[0-9]{1,3}(\\.[05])?$"},hours:{
type:"string",pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},items:{type:"array",maxItems:20,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/WageItem"}},grossFen:{
type:"integer",format:"int64",minimum:1,maximum:1e11},deductionsFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},netFen:{type:"integer",format:"\
int64",minimum:1,maximum:1e11},reissueOf:{$ref:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId"},note:{type:"string",minLength:1,maxLength:100}}},Ui={
type:"object",additionalProperties:!1,required:["kind","name","amountFen"],properties:{kind:{type:"string",enum:["DUE","WITHHELD"]},name:{type:"string",minLength:1,
maxLength:40},amountFen:{type:"integer",format:"int64",minimum:1,maximum:1e11}}};var Bi=new RegExp("^[0-9]{1,3}(\\.[05])?$","u"),Vi=new RegExp("^[0-9]{1,4}(\\.[0-9]{1,2})?$","u"),Ki=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u");function H(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(t.grossFen===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"grossFen"},message:"must have required property 'grossFen'"};e===null?e=[s]:e.push(s),a++}if(t.netFen===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"netFen"},message:"must have required property 'netFen'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!z.call(Gi.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!S.test(s)){let r={
instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.name!==void 0){let s=t.name;
if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLengt\
h",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.
push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.days!==void 0){let s=t.days;if(typeof s=="string"){if(!Bi.test(s)){let r={instancePath:i+"/days",schemaPath:"\
#/properties/days/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[05])?$"},message:'must match pattern "^[0-9]{1,3}(\\.[05])?$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.hours!==void 0){let s=t.hours;if(typeof s=="string"){if(!Vi.test(s)){let r={instancePath:i+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},message:'must match pattern "^[0-9]{1,4}(\\.[0-9]{1,2})?$"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.
items!==void 0){let s=t.items;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.kind===void 0){let P={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[P]:e.push(P),a++}if(p.name===void 0){let P={instancePath:i+"/items/"+n,
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'"};e===null?e=[P]:e.push(P),a++}if(p.amountFen===void 0){let P={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Wage\
Item/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must have required property 'amountFen'"};e===null?e=[P]:e.push(P),a++}for(let P in p)
if(!(P==="kind"||P==="name"||P==="amountFen")){let k={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),a++}if(p.kind!==void 0){
let P=p.kind;if(typeof P!="string"){let k={instancePath:i+"/items/"+n+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/kind/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}if(!(P==="DUE"||P==="WITHHELD")){let k={instancePath:i+"/items\
/"+n+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/kind/enum",keyword:"enum",params:{allowedValues:Ui.properties.kind.enum},
message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),a++}}if(p.name!==void 0){let P=p.name;if(typeof P=="string"){if(g(P)>40){let k={instancePath:i+
"/items/"+n+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/name/maxLength",keyword:"maxLength",params:{limit:40},message:"m\
ust NOT have more than 40 characters"};e===null?e=[k]:e.push(k),a++}if(g(P)<1){let k={instancePath:i+"/items/"+n+"/name",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/WageItem/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(
k),a++}}else{let k={instancePath:i+"/items/"+n+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}if(p.amountFen!==void 0){let P=p.amountFen;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P))){let k={instancePath:i+"/items/"+n+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/amountFen/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),a++}if(typeof P=="number"&&isFinite(P)){if(P>1e11||isNaN(P)){let k={instancePath:i+"/items/"+
n+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},
message:"must be <= 100000000000"};e===null?e=[k]:e.push(k),a++}if(P<1||isNaN(P)){let k={instancePath:i+"/items/"+n+"/amountFen",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/WageItem/properties/amountFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[k]:e.push(
k),a++}}}}else{let P={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[P]:e.push(P),a++}}}else{let r={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),a++}}if(t.grossFen!==void 0){let s=t.grossFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+
"/grossFen",schemaPath:"#/properties/grossFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s==
"number"&&isFinite(s)){if(s>1e11||isNaN(s)){let r={instancePath:i+"/grossFen",schemaPath:"#/properties/grossFen/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/grossFen",schemaPath:"#/properties/gros\
sFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.deductionsFen!==void 0){let s=t.deductionsFen;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/deductionsFen",schemaPath:"#/properties/deductionsFen/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let r={instancePath:i+
"/deductionsFen",schemaPath:"#/properties/deductionsFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 900719925\
4740991"};e===null?e=[r]:e.push(r),a++}if(s<0||isNaN(s)){let r={instancePath:i+"/deductionsFen",schemaPath:"#/properties/deductionsFen/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}}if(t.netFen!==void 0){let s=t.netFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r={instancePath:i+"/netFen",schemaPath:"#/properties/netFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(s)){let r={instancePath:i+"/netFen",schemaPath:"#/properties/netFen/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/netFen",schemaPath:"\
#/properties/netFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.reissueOf!==void 0){
let s=t.reissueOf;if(typeof s=="string"){if(!Ki.test(s)){let r={instancePath:i+"/reissueOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineI\
d/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/reissueOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),a++}}if(t.note!==void 0){let s=t.note;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/note",schemaPath:"#/pr\
operties/note/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={
instancePath:i+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),a++}}else{let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return H.errors=e,a===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yi={type:"object",additionalProperties:!1,required:["per","amountFen"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},per:{type:"string",enum:[
"DAY","HOUR"]},amountFen:{type:"integer",format:"int64",minimum:1,maximum:1e11}}};function J(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,
dynamicAnchors:u={}}={}){let e=null,a=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.per===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"must have required property 'per\
'"};e===null?e=[s]:e.push(s),a++}if(t.amountFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},
message:"must have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="workerId"||s==="teamId"||s==="per"||s==="amountFen")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!S.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}\
$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.teamId!==void 0){let s=t.teamId;if(typeof s=="string"){if(!N.test(s)){let r={
instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0\
,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/teamId",schemaPath:"https:/\
/realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.per!==void 0){
let s=t.per;if(typeof s!="string"){let r={instancePath:i+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),a++}if(!(s==="DAY"||s==="HOUR")){let r={instancePath:i+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues:Yi.
properties.per.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.amountFen!==void 0){let s=t.amountFen;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(s)){let r={instancePath:i+"/amountFen",schemaPath:"#/propert\
ies/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={
instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:
e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return J.
errors=e,a===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=X.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;
if(t.kind===void 0&&(l="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0&&t.kind!=="LINES"){let y={};e===null?e=[y]:e.push(y),a++}}var p=n===
a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let l=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.lines===void 0){let b={instancePath:i,schemaPath:"#/allOf/0/t\
hen/required",keyword:"required",params:{missingProperty:"lines"},message:"must have required property 'lines'"};e===null?e=[b]:e.push(b),a++}var p=l===a;r=p}if(!r){
let l={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(l),a++}let P=a,
k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.kind===void 0&&(l="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0){let y=t.
kind;if(!(y==="XLSX"||y==="CSV")){let b={};e===null?e=[b]:e.push(b),a++}}}var j=w===a;if(a=P,e!==null&&(P?e.length=P:e=null),j){let l=a;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.attachmentSha256===void 0){let b={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"attachmen\
tSha256"},message:"must have required property 'attachmentSha256'"};e===null?e=[b]:e.push(b),a++}var j=l===a;k=j}if(!k){let l={instancePath:i,schemaPath:"#/allO\
f/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[l]:e.push(l),a++}let v=a,I=!0,h=a;if(t&&typeof t=="object"&&
!Array.isArray(t)){let l;if(t.kind===void 0&&(l="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0&&t.kind!=="COMPUTED"){let y={};e===null?e=
[y]:e.push(y),a++}}var f=h===a;if(a=v,e!==null&&(v?e.length=v:e=null),f){let l=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.rates===void 0){let b={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"rates"},message:"must have required property 'rates'"};e===null?e=[b]:e.push(b),
a++}var f=l===a;I=f}if(!I){let l={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[l]:e.push(l),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[l]:e.push(l),a++}for(let l in t)if(!(l==="kind"||l==="lines"||l==="attachmentSha256"||l==="rate\
s")){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pr\
operties"};e===null?e=[y]:e.push(y),a++}if(t.kind!==void 0){let l=t.kind;if(typeof l!="string"){let y={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(l==="LINES"||l==="XLSX"||l==="CSV"||l==="COMPUTED")){let y={instancePath:i+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Qi.properties.kind.enum},message:"must be equal to one of the allowed values"};
e===null?e=[y]:e.push(y),a++}}if(t.lines!==void 0){let l=t.lines;if(Array.isArray(l)){if(l.length>1e3){let b={instancePath:i+"/lines",schemaPath:"#/properties/l\
ines/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[b]:e.push(b),a++}if(l.length<1){let b={instancePath:i+
"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),a++}let y=l.
length;for(let b=0;b<y;b++)H(l[b],{instancePath:i+"/lines/"+b,parentData:l,parentDataProperty:b,rootData:m,dynamicAnchors:u})||(e=e===null?H.errors:e.concat(H.errors),
a=e.length)}else{let y={instancePath:i+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:
e.push(y),a++}}if(t.attachmentSha256!==void 0){let l=t.attachmentSha256;if(typeof l=="string"){if(!D.test(l)){let y={instancePath:i+"/attachmentSha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.rates!==void 0){let l=t.rates;if(Array.isArray(l)){if(l.length>1e3){let b={instancePath:i+
"/rates",schemaPath:"#/properties/rates/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[b]:e.push(b),a++}
if(l.length<1){let b={instancePath:i+"/rates",schemaPath:"#/properties/rates/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[b]:e.push(b),a++}let y=l.length;for(let b=0;b<y;b++)J(l[b],{instancePath:i+"/rates/"+b,parentData:l,parentDataProperty:b,rootData:m,dynamicAnchors:u})||
(e=e===null?J.errors:e.concat(J.errors),a=e.length)}else{let y={instancePath:i+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[y]:e.push(y),a++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[l]:e.push(l),a++}return X.errors=e,a===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(t,{instancePath:i="",parentData:c,
parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},
message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.source===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="source")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}t.acting!==void 0&&(Y(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||
(e=e===null?Y.errors:e.concat(Y.errors),a=e.length)),t.source!==void 0&&(X(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:m,
dynamicAnchors:u})||(e=e===null?X.errors:e.concat(X.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return Qe.errors=e,a===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=Ge;function ee(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ee.errors=e,a===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ve=ri().default;function Ge(t,{instancePath:i="",parentData:c,
parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},
message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.attachments===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachments"},message:"must have required property 'attachments'"};e===null?e=[s]:e.push(s),
a++}for(let s in t)if(!(s==="acting"||s==="version"||s==="attachments")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ee(t.acting,{instancePath:i+"/a\
cting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?ee.errors:e.concat(ee.errors),a=e.length)),t.version!==void 0){let s=t.
version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"\
#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.attachments!==void 0){
let s=t.attachments;if(Array.isArray(s)){if(s.length>50){let P={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",
params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[P]:e.push(P),a++}if(s.length<1){let P={instancePath:i+"/attachments",schemaPath:"#/pro\
perties/attachments/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),a++}let r=s.length;for(let P=0;P<
r;P++){let k=s[P];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/attachments/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+
"/attachments/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(ve(s[n],s[p])){let P={instancePath:i+"/attachments",schemaPath:"#/properties/attachmen\
ts/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[P]:e.push(P),
a++;break e}}}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ge.errors=e,a===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kn=Ue;function se(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return se.errors=e,a===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.fromDay===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fromDay"},message:"must have required property 'fromDay'"};e===null?e=[s]:e.push(s),a++}if(t.toDay===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"toDay"},message:"must have required property 'toDay'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="fromDay"||s==="toDay")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(se(t.acting,{instancePath:i+"/acting",parentData:t,
parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?se.errors:e.concat(se.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/ve\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.fromDay!==void 0){let s=t.fromDay;if(typeof s==
"string"){if(!A.validate(s)){let r={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.toDay!==void 0){let s=t.toDay;if(typeof s=="\
string"){if(!A.validate(s)){let r={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ue.errors=e,a===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Yn=Be;function re(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return re.errors=e,a===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.contentDigest===void 0){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"contentDigest"},message:"must have required property 'contentDigest'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="contentDigest")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(re(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"\
acting",rootData:m,dynamicAnchors:u})||(e=e===null?re.errors:e.concat(re.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.contentDigest!==void 0){let s=t.contentDigest;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/contentDigest",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contentDigest",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Be.errors=e,a===0}Be.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Hn=Ve;function te(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return te.errors=e,a===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.totalFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"totalFen"},message:"must have required property 'totalFen'"};e===null?e=[s]:e.push(s),a++}if(t.paidOn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"paidOn"},message:"must have required property 'paidOn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="totalFen"||s==="paidOn"||s==="transaction"||s==="attachments")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(te(
t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?te.errors:e.concat(te.errors),a=e.length)),
t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={
instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.
push(r),a++}}if(t.totalFen!==void 0){let s=t.totalFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/totalFen",schemaPath:"#/\
properties/totalFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>
1e11||isNaN(s)){let r={instancePath:i+"/totalFen",schemaPath:"#/properties/totalFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must\
 be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/totalFen",schemaPath:"#/properties/totalFen/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.paidOn!==void 0){let s=t.paidOn;if(typeof s=="string"){if(!A.validate(
s)){let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must ma\
tch format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.transaction!==void 0){let s=t.transaction;if(typeof s=="string"){if(g(
s)>100){let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),a++}}if(t.attachments!==void 0){let s=t.attachments;if(Array.isArray(s)){if(s.length>50){let P={instancePath:i+"/attachmen\
ts",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[P]:e.push(P),a++}
let r=s.length;for(let P=0;P<r;P++){let k=s[P];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/attachments/"+P,schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),
a++}}else{let w={instancePath:i+"/attachments/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(ve(s[n],s[p])){let P={instancePath:i+"/attachments",schemaPath:"\
#/properties/attachments/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===
null?e=[P]:e.push(P),a++;break e}}}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ve.errors=e,a===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=Ke;var Hi={type:"string",enum:["LABOUR_WAGE_OFFICER","LABOUR_WAGE_HEAD","SUBCONTRACTOR_CLERK"]};function Ke(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
if(t.roles===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have required property 'rol\
es'"};e===null?e=[s]:e.push(s),a++}if(t.projectIds===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId\
s"},message:"must have required property 'projectIds'"};e===null?e=[s]:e.push(s),a++}if(t.active===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"active"},message:"must have required property 'active'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="co\
mpanyId"||s==="roles"||s==="projectIds"||s==="active")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(g(s)>50){let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 \
characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.
companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.roles!==void 0){let s=t.roles;if(Array.isArray(s)){if(s.length>3){let P={instancePath:i+"/role\
s",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[P]:e.push(P),a++}if(s.length<
1){let P={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[P]:e.push(P),a++}let r=s.length;for(let P=0;P<r;P++){let k=s[P];if(typeof k!="string"){let w={instancePath:i+"/roles/"+P,schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/PersonRole/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}if(!(k==="LABOUR_WAGE_OFFICER"||
k==="LABOUR_WAGE_HEAD"||k==="SUBCONTRACTOR_CLERK")){let w={instancePath:i+"/roles/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonRole/enum",keyword:"\
enum",params:{allowedValues:Hi.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=
n;p--;)if(ve(s[n],s[p])){let P={instancePath:i+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT hav\
e duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[P]:e.push(P),a++;break e}}}else{let r={instancePath:i+"/roles",schemaPath:"#/properties\
/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}if(t.projectIds!==void 0){let s=t.projectIds;if(Array.isArray(
s)){if(s.length>200){let P={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT h\
ave more than 200 items"};e===null?e=[P]:e.push(P),a++}if(s.length<1){let P={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),a++}let r=s.length;for(let P=0;P<r;P++){let k=s[P];if(typeof k==
"string"){if(!N.test(k)){let w={instancePath:i+"/projectIds/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+
"/projectIds/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(ve(s[n],s[p])){let P={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds\
/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[P]:e.push(P),
a++;break e}}}else{let r={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),a++}}if(t.active!==void 0&&typeof t.active!="boolean"){let s={instancePath:i+"/active",schemaPath:"#/properties/active/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ke.errors=e,a===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xn=Ye;function Ye(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.newPassword===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="curr\
entPassword"||s==="newPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.currentPassword!==void 0){let s=t.currentPassword;if(typeof s=="string"){if(g(s)>128){let r={
instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<8){let r={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/SecurityPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.newPassword!==void 0){let s=t.newPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/newPas\
sword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<8){let r={instancePath:i+"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Securit\
yPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ye.errors=e,a===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=He;function ae(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ae.errors=e,a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="version"||s==="executionDay")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ae(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=
e===null?ae.errors:e.concat(ae.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+
"/version",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SheetVersionNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/SheetVersionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.executionDay!==
void 0){let s=t.executionDay;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/executionDay",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/executio\
nDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return He.errors=
e,a===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var so=Je;function ie(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ie.errors=e,a===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Je(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="version")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.acting!==void 0&&(ie(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?ie.
errors:e.concat(ie.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/ve\
rsion",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SheetVersionNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/SheetVersionNumber/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Je.errors=e,a===0}Je.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ro=Xe;function ne(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ne.errors=e,a===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Xe(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="acting"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}t.acting!==void 0&&(ne(t.acting,{instancePath:i+
"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?ne.errors:e.concat(ne.errors),a=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xe.errors=e,a===0}Xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var to=es;function oe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return oe.errors=e,a===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function es(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
acting"},message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.bankId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"bankId"},message:"must have required property 'bankId'"};e===null?e=[s]:e.push(s),a++}if(t.attachmentSha256===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachmentSha256"},message:"must have required property 'attachmentSha256'"};
e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="bankId"||s==="attachmentSha256")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(oe(
t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?oe.errors:e.concat(oe.errors),a=e.length)),
t.bankId!==void 0){let s=t.bankId;if(typeof s=="string"){if(!fi.test(s)){let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/BankId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.attachmentSha256!==void 0){let s=t.attachmentSha256;if(typeof s=="string"){if(!D.test(s)){let r={instancePath:i+
"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must ma\
tch pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return es.errors=e,a===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ao=ss;function pe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return pe.errors=e,a===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ss(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.reason===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="reason")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.acting!==void 0&&(pe(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?pe.errors:e.concat(
pe.errors),a=e.length)),t.reason!==void 0){let s=t.reason;if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}
if(g(s)<1){let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ss.errors=e,a===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var io=rs,Ji={$id:"https://realname-hub.invalid/schemas/exports/validateWageAccountInput",type:"object",additionalProperties:!1,required:["acting","companyId","\
bankId","accountName","accountNumber","management"],properties:{acting:{$ref:"https://realname-hub.invalid/schemas#/$defs/Acting"},companyId:{$ref:"https://real\
name-hub.invalid/schemas#/$defs/CompanyId"},bankId:{$ref:"https://realname-hub.invalid/schemas#/$defs/BankId"},accountName:{type:"string",minLength:1,maxLength:300},
accountNumber:{$ref:"https://realname-hub.invalid/schemas#/$defs/AccountNumber"},branchCnaps:{$ref:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps"},management:{
$ref:"https://realname-hub.invalid/schemas#/$defs/AccountManagement"},openedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},agreementDocument:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/Sha256"}}};var Xi={type:"string",enum:["ONE_PROJECT","SEPARATE"]};function me(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s==
"string"){if(!N.test(s)){let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"\
/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(t.securityPassword!==void 0){let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"\
#/properties/securityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(
s)<1){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return me.errors=e,a===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function rs(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=rs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
acting"},message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(t.bankId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankId"},message:"must have required property 'bankId'"};e===null?e=[s]:e.push(s),a++}if(t.accountName===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountName"},message:"must have required property 'accountNam\
e'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account\
Number"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}if(t.management===void 0){let s={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"management"},message:"must have required property 'management'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.
call(Ji.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(me(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",
rootData:m,dynamicAnchors:u})||(e=e===null?me.errors:e.concat(me.errors),a=e.length)),t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(
s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-N\
PQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bankId!==
void 0){let s=t.bankId;if(typeof s=="string"){if(!fi.test(s)){let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}}if(t.accountName!==void 0){let s=t.accountName;if(typeof s=="string"){if(g(s)>300){let r={instancePath:i+"/accountName",schemaPath:"\
#/properties/accountName/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more than 300 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<
1){let r={instancePath:i+"/accountName",schemaPath:"#/properties/accountName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountName",schemaPath:"#/properties/accountName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;if(typeof s=="string"){if(!us.test(s)){let r={
instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},
message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.branchCnaps!==void 0){let s=t.
branchCnaps;if(typeof s=="string"){if(!Ca.test(s)){let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bra\
nchCnaps",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),a++}}if(t.management!==void 0){let s=t.management;if(typeof s!="string"){let r={instancePath:i+"/management",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/AccountManagement/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="ONE_PROJECT"||s===
"SEPARATE")){let r={instancePath:i+"/management",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountManagement/enum",keyword:"enum",params:{allowedValues:Xi.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.openedOn!==void 0){let s=t.openedOn;if(typeof s=="string"){if(!A.
validate(s)){let r={instancePath:i+"/openedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'\
must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/openedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.agreementDocument!==void 0){let s=t.agreementDocument;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/agreementDocument",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/agreementDocument",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rs.errors=e,a===0}rs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var no=ts;function le(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return le.errors=e,a===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ts(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.agreementAccepted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"agreementAccepted"},message:"must have required property 'agreementAccepted'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s===
"agreementAccepted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(le(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,
dynamicAnchors:u})||(e=e===null?le.errors:e.concat(le.errors),a=e.length)),t.agreementAccepted!==void 0&&typeof t.agreementAccepted!="boolean"){let s={instancePath:i+
"/agreementAccepted",schemaPath:"#/properties/agreementAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ts.errors=
e,a===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=as,en={$id:"https://realname-hub.invalid/schemas/exports/validateWageAccountValidationInp\
ut",type:"object",additionalProperties:!1,required:["acting","verdict","document"],properties:{acting:{$ref:"https://realname-hub.invalid/schemas#/$defs/Acting"},
verdict:{type:"string",enum:["VALID","INVALID"]},document:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"},reason:{$ref:"https://realname-hub.invalid\
/schemas#/$defs/ShortText"}}};function de(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=de.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="personId"||s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={
instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==
void 0){let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLeng\
th",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/sec\
urityPassword",schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return de.errors=e,a===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function as(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.verdict===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
verdict"},message:"must have required property 'verdict'"};e===null?e=[s]:e.push(s),a++}if(t.document===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"document"},message:"must have required property 'document'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s===
"verdict"||s==="document"||s==="reason")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(de(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"\
acting",rootData:m,dynamicAnchors:u})||(e=e===null?de.errors:e.concat(de.errors),a=e.length)),t.verdict!==void 0){let s=t.verdict;if(typeof s!="string"){let r={
instancePath:i+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s===
"VALID"||s==="INVALID")){let r={instancePath:i+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:en.properties.verdict.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.document!==void 0){let s=t.document;if(typeof s=="string"){if(!D.test(s)){
let r={instancePath:i+"/document",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/document",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.reason!==void 0){let s=t.reason;if(typeof s==
"string"){if(g(s)>100){let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/reason",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),
a++}}else{let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return as.errors=e,a===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var po=is;function ue(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ue.errors=e,a===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function is(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=is.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.noticeFrom===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
noticeFrom"},message:"must have required property 'noticeFrom'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="noticeFrom")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.acting!==void 0&&(ue(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?ue.
errors:e.concat(ue.errors),a=e.length)),t.noticeFrom!==void 0){let s=t.noticeFrom;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/noticeFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.
push(r),a++}}else{let r={instancePath:i+"/noticeFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return is.errors=e,a===0}is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mo=ns;function ce(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(g(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ce.errors=e,a===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ns(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="acting"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}t.acting!==void 0&&(ce(t.acting,{instancePath:i+
"/acting",parentData:t,parentDataProperty:"acting",rootData:m,dynamicAnchors:u})||(e=e===null?ce.errors:e.concat(ce.errors),a=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ns.errors=e,a===0}ns.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var lo=os;var sn={type:"string",enum:["CARD","PASSBOOK"]};function os(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.holderName===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"holderName"},message:"must have required property 'holderName'"};e===null?e=[
s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountNumber"},message:"\
must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}if(t.accountKind===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"accountKind"},message:"must have required property 'accountKind'"};e===null?e=[s]:e.push(s),a++}if(t.bankName===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankName"},message:"must have required property 'bankName'"};e===null?e=[s]:e.push(s),a++}if(t.
agreementAccepted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agreementAccepted"},message:"must have req\
uired property 'agreementAccepted'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="holderName"||s==="accountNumber"||s==="accountKind"||s==="bankName"||
s==="branchCnaps"||s==="agreementAccepted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.holderName!==void 0){let s=t.holderName;if(typeof s=="string"){if(g(s)>50){let r={
instancePath:i+"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must N\
OT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;if(typeof s=="string"){if(!us.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AccountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$\
"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountKind!==void 0){let s=t.accountKind;if(typeof s!="string"){let r={
instancePath:i+"/accountKind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CardKind/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}if(!(s==="CARD"||s==="PASSBOOK")){let r={instancePath:i+"/accountKind",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CardKind/enum",keyword:"enum",params:{allowedValues:sn.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.bankName!==
void 0){let s=t.bankName;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+
"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.branchCnaps!==void 0){let s=t.branchCnaps;if(typeof s=="string"){if(!Ca.
test(s)){let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/BranchCnaps/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.agreementAccepted!==
void 0&&typeof t.agreementAccepted!="boolean"){let s={instancePath:i+"/agreementAccepted",schemaPath:"#/properties/agreementAccepted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return os.errors=e,a===0}os.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uo=ps;function ps(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(t.signedOn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedOn"},message:"must have required property 'signedOn'"};e===null?e=[s]:e.push(s),a++}if(t.
scans===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scans"},message:"must have required property 'scans'"};
e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="companyId"||s==="signedOn"||s==="scans")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.
companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),a++}}if(t.signedOn!==void 0){let s=t.signedOn;if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/signedOn",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/signedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.scans!==void 0){let s=t.scans;if(Array.isArray(s)){if(s.length>20){let P={instancePath:i+"/scans",schemaPath:"#/properties/scans/\
maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[P]:e.push(P),a++}if(s.length<1){let P={instancePath:i+"/s\
cans",schemaPath:"#/properties/scans/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),a++}let r=s.
length;for(let P=0;P<r;P++){let k=s[P];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/scans/"+P,schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={
instancePath:i+"/scans/"+P,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(ve(s[n],s[p])){let P={instancePath:i+"/scans",schemaPath:"#/properties/scans/\
uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[P]:e.push(P),a++;
break e}}}else{let r={instancePath:i+"/scans",schemaPath:"#/properties/scans/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ps.
errors=e,a===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var co=ms;var rn={type:"string",enum:["SPLIT_PAYMENT","WAGE_FUND","WAGE_PAYMENT"]};var tn=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$","u");function ms(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),a++}if(t.month===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?
e=[s]:e.push(s),a++}if(t.amountFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must\
 have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="type"||s==="month"||s==="amountFen"||s==="companyId"||s==="plannedOn"||
s==="remark")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[r]:e.push(r),a++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={instancePath:i+"/type",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/WagePlanType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SPLIT_\
PAYMENT"||s==="WAGE_FUND"||s==="WAGE_PAYMENT")){let r={instancePath:i+"/type",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WagePlanType/enum",keyword:"\
enum",params:{allowedValues:rn.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.month!==void 0){let s=t.month;if(typeof s==
"string"){if(!tn.test(s)){let r={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Month/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{4}-(0[1-9]|1[0-2])$"},message:'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/month",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Month/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.amountFen!==
void 0){let s=t.amountFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e12||isNaN(s)){let r={instancePath:i+
"/amountFen",schemaPath:"#/properties/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000"};e===null?e=[r]:
e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/\
companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'mu\
st match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.plannedOn!==void 0){let s=t.plannedOn;
if(typeof s=="string"){if(!A.validate(s)){let r={instancePath:i+"/plannedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",
params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/plannedOn",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.remark!==void 0){let s=t.remark;
if(typeof s=="string"){if(g(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLeng\
th",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/remark",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return ms.errors=e,a===0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fo=ls;var an={type:"string",enum:["SPLIT_PAYMENT","WAGE_FUND"]};function Z(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!(s==="name"||s==="bankName"||s==="accountNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="s\
tring"){if(g(s)>100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.bankName!==void 0){let s=t.bankName;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/bankName",schemaPath:"https://rea\
lname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.
push(r),a++}if(g(s)<1){let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){
let s=t.accountNumber;if(typeof s=="string"){if(!us.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Acco\
untNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Z.errors=e,a===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.number===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="number"||s==="\
purpose")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties"};e===null?e=[r]:e.push(r),a++}if(t.number!==void 0){let s=t.number;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/number",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/number",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/number",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.purpose!==void 0){
let s=t.purpose;if(typeof s=="string"){if(g(s)>100){let r={instancePath:i+"/purpose",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(g(s)<1){let r={instancePath:i+"/purpose",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/purpose",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return fe.errors=e,a===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ls(t,{instancePath:i="",
parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),a++}if(t.payee===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"payee"},message:"must have required property 'payee'"};e===null?e=[s]:e.push(s),a++}if(t.amountFen===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}
if(t.paidOn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paidOn"},message:"must have required property 'p\
aidOn'"};e===null?e=[s]:e.push(s),a++}if(t.transaction===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"trans\
action"},message:"must have required property 'transaction'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="type"||s==="payerAccountId"||s==="payerAccou\
nt"||s==="payee"||s==="amountFen"||s==="paidOn"||s==="transaction")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={
instancePath:i+"/type",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DisbursementType/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),a++}if(!(s==="SPLIT_PAYMENT"||s==="WAGE_FUND")){let r={instancePath:i+"/type",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/DisbursementType/enum",keyword:"enum",params:{allowedValues:an.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
payerAccountId!==void 0){let s=t.payerAccountId;if(typeof s=="string"){if(!N.test(s)){let r={instancePath:i+"/payerAccountId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z\
0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/payerAccountId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.payerAccount!==void 0&&(Z(t.payerAccount,{instancePath:i+
"/payerAccount",parentData:t,parentDataProperty:"payerAccount",rootData:m,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),a=e.length)),t.payee!==void 0&&
(Z(t.payee,{instancePath:i+"/payee",parentData:t,parentDataProperty:"payee",rootData:m,dynamicAnchors:u})||(e=e===null?Z.errors:e.concat(Z.errors),a=e.length)),
t.amountFen!==void 0){let s=t.amountFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/am\
ountFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e12||isNaN(
s)){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 100\
0000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.paidOn!==void 0){let s=t.paidOn;if(typeof s=="string"){if(!A.validate(s)){let r={
instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}t.transaction!==void 0&&(fe(t.transaction,{instancePath:i+"/transaction",parentData:t,parentDataProperty:"\
transaction",rootData:m,dynamicAnchors:u})||(e=e===null?fe.errors:e.concat(fe.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ls.errors=e,a===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yo=cs;function cs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return cs.errors=e,a===0}cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var go=fs,nn={$id:"https://realname-hub.invalid/schemas/exports/validateListDevicesQuery",type:"object",additionalProperties:!1,required:[],properties:{
projectId:{$ref:"https://realname-hub.invalid/schemas#/$defs/ProjectId"},makerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/MakerId"},status:{type:"stri\
ng",enum:["PENDING","BOUND","DISABLED","RETIRED"]},cursor:{$ref:"https://realname-hub.invalid/schemas#/$defs/Cursor"},limit:{type:"integer",format:"int32",minimum:1,
maximum:200}}};var $=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),q=new RegExp("^[A-Za-z0-9_-]{1,512}$","u");function fs(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="projectId"||s==="makerId"||s==="status"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==
void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.makerId!==void 0){let s=t.makerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="numb\
er"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.makerId=n))}if(typeof s=="string"&&!$.test(s)){
let r={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z\
0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.status!==void 0){let s=t.status;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/status",schemaPath:"#/properties\
/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.status=n))}if(!(s==="\
PENDING"||s==="BOUND"||s==="DISABLED"||s==="RETIRED")){let r={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:nn.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="s\
tring"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fs.errors=e,a===0}fs.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Po=hs;function hs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return hs.errors=e,a===0}hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vo=ys;var T=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function ys(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.
push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s==
"string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ys.errors=e,a===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var bo=gs;function gs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gs.errors=e,a===0}gs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Io=Ps;function Ps(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Ps.errors=e,a===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ko=vs;function vs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vs.errors=e,a===0}vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wo=bs;function bs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return bs.errors=e,a===0}bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=Is;function Is(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Is.errors=e,a===0}Is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jo=ks;function ks(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return ks.errors=e,a===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ao=$s;var ws=ye().fullFormats.date;function $s(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=$s.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.to===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="from"||s==="to")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"&&!ws.validate(
s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must matc\
h format "date"'};e===null?e=[r]:e.push(r),a++}}if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s=="string"&&!ws.validate(s)){let r={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return $s.errors=e,a===0}$s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var No=js;function js(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return js.errors=e,a===0}js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qo=As;var on={type:"string",enum:["COMPLETE","NOBODY_PASSED","DATA_LOST","LOSS_POSSIBLE","NOT_KNOWN"]};function As(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=As.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have requi\
red property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
o"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="from"||s==="to"||s==="state"||s==="cursor"||s==="limit")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"&&!ws.validate(s)){let r={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}
if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s=="string"&&!ws.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.state=n))}if(!(s==="COMPLETE"||s==="NOBODY_PASSED"||s==="DATA_LOST"||s==="LOSS_POSSIBLE"||s==="NOT_KNOWN")){let r={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/enum",keyword:"enum",params:{allowedValues:on.enum},message:"must be equal to one of the allowed values"};e===
null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===
void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return As.errors=e,a===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To=Ns;function Ns(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="deviceSn")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ns.
errors=e,a===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Do=qs;function qs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qs.errors=e,a===0}qs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xo=Ts;function Ts(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="deviceSn")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ts.
errors=e,a===0}Ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oo=Ds;var be=ye().fullFormats["date-time"],Ie=Ta().default;function Ds(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=Ds.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="at"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.at!==void 0){let s=t.at;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.at=n))}if(typeof s=="string"){if(Ie(s)>35){let r={instancePath:i+"/at",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:
e.push(r),a++}if(!be.validate(s)){let r={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ds.errors=e,a===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lo=xs;function xs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return xs.errors=e,a===0}xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Eo=Os;function Os(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Os.errors=e,a===0}Os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zo=Ls;var pn=new RegExp("^[0-9a-f]{16}$","u");function Ls(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,
o=Ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(t.
journalId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property '\
journalId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="deviceSn"||s==="journalId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}if(t.journalId!==void 0){let s=t.journalId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.journalId=n))}if(typeof s=="string"&&!pn.test(s)){let r={instancePath:i+"\
/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match p\
attern "^[0-9a-f]{16}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return Ls.errors=e,a===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zo=Es;function Es(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Es.errors=e,a===0}Es.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var So=zs;function zs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zs.errors=e,a===0}zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _o=Zs;var mn={type:"string",enum:["LIVENESS_NOT_PASSED","SUSPICIOUS_PHOTO","WATERMARK_MISSING","DELAYED","FENCE_BORDER","SITE_IS_CLOSABLE","AFTER_LEAVE"]};function Zs(t,{
instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Zs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="from"||s==="to"||s==="workerId"||s==="flag"||s==="counted"||s==="cursor"||s===
"limit")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"){if(Ie(s)>35){let r={instancePath:i+
"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(!be.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}if(t.to!==void 0){let s=t.to;if(typeof s!="\
string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.to=n))}if(typeof s=="string"){if(Ie(s)>35){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"ma\
xLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!be.validate(s)){let r={instancePath:i+"/to",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:
e.push(r),a++}}}if(t.workerId!==void 0){let s=t.workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}if(t.flag!==void 0){let s=t.flag;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||
r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/flag",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.flag=n))}if(!(s==="LIVENESS_NOT_PASSED"||s===
"SUSPICIOUS_PHOTO"||s==="WATERMARK_MISSING"||s==="DELAYED"||s==="FENCE_BORDER"||s==="SITE_IS_CLOSABLE"||s==="AFTER_LEAVE")){let r={instancePath:i+"/flag",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/enum",keyword:"enum",params:{allowedValues:mn.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[r]:e.push(r),a++}}if(t.counted!==void 0){let s=t.counted;if(typeof s!="boolean"){let r;if(r===void 0)if(s==="false"||s===0||s===null)r=!1;else if(s===
"true"||s===1)r=!0;else{let n={instancePath:i+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),a++}r!==void 0&&(s=r,t!==void 0&&(t.counted=r))}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&
!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/lim\
it",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limi\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zs.errors=e,a===0}Zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Co=Ss;function Ss(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ss.errors=e,a===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ro=_s;function _s(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=_s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _s.errors=e,a===0}_s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fo=Cs;var Ra=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u");function Cs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?
e=[s]:e.push(s),a++}if(t.recordId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must h\
ave required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="recordId")){let r={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==
void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.recordId!==void 0){let s=t.recordId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="nu\
mber"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!Ra.test(
s)){let r={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Cs.errors=e,a===0}Cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wo=Rs;function Rs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rs.errors=e,a===0}Rs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mo=Fs;function Fs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.recordId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="recordId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.recordId!==void 0){let s=t.
recordId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!Ra.test(s)){let r={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:\
-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Fs.errors=e,a===0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qo=Ws;function Ws(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ws.errors=e,a===0}Ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Go=Ms;var ln={type:"string",enum:["DEVICE_UNBOUND","WORKER_UNMATCHED","CLOCK_UNCERTAIN","CONFIRMATION_PENDING"]};function Ms(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="reason"||s==="projectId"||s==="deviceSn"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.reason!==
void 0){let s=t.reason;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.reason=n))}if(!(s==="DEVICE_UNBOUND"||s==="WORKER_UNMATCHED"||s==="CLOCK_UNCERTAIN"||s==="CONFIRMATION_PENDING")){
let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/enum",keyword:"enum",params:{allowedValues:ln.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n=
"";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===
void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return Ms.errors=e,a===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Uo=Qs;function Qs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.parkedId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"parkedId"},message:"must have required property 'parkedId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="parkedId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.parkedId!==void 0){let s=t.parkedId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/parkedId",schemaPath:"#/properties/parkedId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.parkedId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/parkedId",schemaPath:"#/properties/p\
arkedId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qs.errors=e,a===0}
Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bo=Gs;function Gs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gs.errors=e,a===0}Gs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vo=Us;function Us(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Us.errors=e,a===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ko=Bs;function Bs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="from"||s==="to"||s==="cursor"||s==="limit")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"){if(Ie(s)>35){let r={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[r]:e.push(r),a++}if(!be.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;
if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s==
"string"){if(Ie(s)>35){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!be.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}if(t.
cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=
[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||
s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<
1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Bs.errors=e,a===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yo=Vs;var Na=new RegExp("^[0-9a-f]{64}$","u");function Vs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,
o=Vs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(s!=="sha256"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Na.test(s)){let r={
instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return Vs.errors=e,a===0}Vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ho=Ks;function Ks(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ks.errors=e,a===0}Ks.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jo=Ys;function Ys(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="sha256"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Na.test(s)){let r={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ys.errors=e,a===0}Ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xo=Hs;function Hs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hs.errors=e,a===0}Hs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ep=Js;function Js(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.receiptId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"receiptId"},message:"must have required property 'receiptId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="receiptId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.receiptId!==void 0){let s=t.receiptId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/receiptId",schemaPath:"#/properties/receiptId/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.receiptId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/receiptId",schemaPath:"\
#/properties/receiptId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Js.
errors=e,a===0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sp=Xs;function Xs(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xs.errors=e,a===0}Xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rp=er;var Fa=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u");function er(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}for(let s in t)if(s!=="companyId"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.companyId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s==
"string"&&!Fa.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return er.errors=e,a===0}er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tp=sr;function sr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return sr.errors=e,a===0}sr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ap=rr;function rr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="companyId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.companyId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s=="string"&&!Fa.test(s)){let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rr.errors=e,a===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ip=tr;function tr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return tr.errors=e,a===0}tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var np=ar;function ar(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return ar.errors=e,a===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var op=ir;function ir(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ir.errors=e,a===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pp=nr;function nr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return nr.errors=e,a===0}nr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mp=or;function or(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return or.errors=e,a===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lp=pr;function pr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return pr.errors=e,a===0}pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dp=mr;function mr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return mr.errors=e,a===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var up=lr;function lr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="companyId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.
companyId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s=="string"&&!Fa.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return lr.errors=e,a===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cp=dr;function dr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=dr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return dr.errors=e,a===0}dr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fp=ur;function ur(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ur.errors=e,a===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hp=cr;function cr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return cr.errors=e,a===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yp=fr;function fr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.teamId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have required property 'teamId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="teamId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.teamId!==void 0){let s=t.
teamId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.teamId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fr.
errors=e,a===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gp=hr;function hr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=hr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return hr.errors=e,a===0}hr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pp=yr;function yr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return yr.errors=e,a===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vp=gr;function gr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=gr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return gr.errors=e,a===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bp=Pr;function Pr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pr.errors=e,a===0}Pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ip=vr;function vr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=vr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="workerId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return vr.errors=e,a===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kp=br;function br(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=br.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return br.errors=e,a===0}br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wp=Ir;function Ir(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="workerId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.
workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ir.
errors=e,a===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $p=kr;function kr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=kr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return kr.errors=e,a===0}kr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jp=wr;function wr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wr.errors=e,a===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ap=$r;function $r(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="teamId"||s==="onSite"||s==="cursor"||s==="limit")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.teamId!==void 0){let s=t.teamId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.teamId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.onSite!==void 0){let s=t.onSite;if(typeof s!="boolean"){let r;if(r===void 0)if(s==="fals\
e"||s===0||s===null)r=!1;else if(s==="true"||s===1)r=!0;else{let n={instancePath:i+"/onSite",schemaPath:"#/properties/onSite/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),a++}r!==void 0&&(s=r,t!==void 0&&(t.onSite=r))}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $r.errors=e,a===0}$r.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Np=jr;function jr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="workerId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.
workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return jr.
errors=e,a===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qp=Ar;function Ar(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ar.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ar.errors=e,a===0}Ar.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tp=Nr;function Nr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.contractId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'"};e===null?e=[
s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="contractId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[r]:e.push(r),a++}}if(t.contractId!==void 0){let s=t.contractId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.contractId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"\
/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Nr.errors=e,a===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dp=qr;function qr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qr.errors=e,a===0}qr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xp=Tr;function Tr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Tr.errors=e,a===0}Tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Op=Dr;function Dr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Dr.errors=e,a===0}Dr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lp=xr;function xr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xr.errors=e,a===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ep=Or;function Or(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Or.errors=e,a===0}Or.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zp=Lr;function Lr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.suspensionId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensionId"},message:"must have required property 'suspensionId'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="suspensionId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[r]:e.push(r),a++}}if(t.suspensionId!==void 0){let s=t.suspensionId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/suspensionId",schemaPath:"#/properties/suspensionId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.suspensionId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/suspensionId",schemaPath:"\
#/properties/suspensionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[
r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Lr.
errors=e,a===0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zp=Er;function Er(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Er.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Er.errors=e,a===0}Er.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Sp=zr,dn={$id:"https://realname-hub.invalid/schemas/exports/validateGetPayrollTemplateQuery",type:"object",additionalProperties:!1,required:[],
properties:{format:{type:"string",enum:["XLSX","CSV"]}}};function zr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!==
"format"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[r]:e.push(r),a++}if(t.format!==void 0){let s=t.format;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="bool\
ean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.format=n))}if(!(s==="XLSX"||s==="CSV")){let r={instancePath:i+"/format",schemaPath:"#/\
properties/format/enum",keyword:"enum",params:{allowedValues:dn.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zr.errors=
e,a===0}zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _p=Zr;var Wa=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function Zr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=Zr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(t.month===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required\
 property 'month'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="month")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.
projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.month!==void 0){let s=t.month;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.month=n))}if(typeof s=="string"&&!Wa.test(s)){let r={instancePath:i+
"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'m\
ust match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zr.errors=e,a===0}Zr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cp=Sr;function Sr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Sr.errors=e,a===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rp=_r;function _r(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=_r.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.month===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="month")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.month!==void 0){let s=t.
month;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/month",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.month=n))}if(typeof s=="string"&&!Wa.test(s)){let r={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMon\
th/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(
r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _r.errors=
e,a===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fp=Cr;function Cr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Cr.errors=e,a===0}Cr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wp=Rr;function Rr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rr.errors=e,a===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mp=Fr;var un={type:"string",enum:["DRAFT","UPLOADED","SIGNED","NOTICED","APPROVED","EXPORTED","PARTLY","RECONCILED","FAILED","CONFIRMED","DECLARED"]};function Fr(t,{instancePath:i="",
parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="payMonth"||s==="state"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.payMonth!==void 0){let s=t.payMonth;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.payMonth=n))}if(typeof s=="string"&&!Wa.test(s)){let r={instancePath:i+"/payMonth",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-\
9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||
r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s==="DRAFT"||s==="UPLOADED"||
s==="SIGNED"||s==="NOTICED"||s==="APPROVED"||s==="EXPORTED"||s==="PARTLY"||s==="RECONCILED"||s==="FAILED"||s==="CONFIRMED"||s==="DECLARED")){let r={instancePath:i+
"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/enum",keyword:"enum",params:{allowedValues:un.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="num\
ber"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){
let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}\
$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}
if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fr.errors=e,a===0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qp=Wr;function Wr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Wr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Wr.errors=e,a===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gp=Mr;function Mr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Mr.errors=e,a===0}Mr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Up=Qr;function Qr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Qr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Qr.errors=e,a===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bp=Gr;function Gr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Gr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gr.errors=e,a===0}Gr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vp=Ur;function Ur(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Ur.errors=e,a===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kp=Br;function Br(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Br.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Br.errors=e,a===0}Br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Yp=Vr;var Ma=new RegExp("^[1-9][0-9]{0,17}$","u");function Vr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=Vr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have requ\
ired property 'sheetId'"};e===null?e=[s]:e.push(s),a++}if(t.jobId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
jobId"},message:"must have required property 'jobId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="sheetId"||s==="jobId")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must \
match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.sheetId;if(typeof s!="string"){let r=typeof s,n;
if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SheetId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.jobId!==void 0){let s=t.
jobId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/jobId",schemaPath:"\
#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.jobId=n))}
if(typeof s=="string"&&!Ma.test(s)){let r={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,17}$"},
message:'must match pattern "^[1-9][0-9]{0,17}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vr.errors=e,a===0}Vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hp=Kr;function Kr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Kr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Kr.errors=e,a===0}Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jp=Yr;function Yr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Yr.errors=e,a===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xp=Hr;var cn={type:"string",enum:["OPEN","SENT","IN_DOUBT","PAID","FAILED","RETURNED","DECLARED","CLOSED_MANUALLY"]};function Hr(t,{instancePath:i="",parentData:c,parentDataProperty:d,
rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="version"||s==="state"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.version!==void 0){let s=t.version;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.version=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let r={instancePath:i+"/version",schemaPath:"#/properties/ve\
rsion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.
state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s==="OPEN"||s==="SENT"||s==="IN_DOUBT"||s==="PAID"||s==="FAILED"||s==="RETURNED"||s==="DECLAR\
ED"||s==="CLOSED_MANUALLY")){let r={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineState/enum",keyword:"enum",params:{
allowedValues:cn.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="st\
ring"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hr.errors=e,a===0}Hr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var em=Jr;function Jr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Jr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Jr.errors=e,a===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sm=Xr;function Xr(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Xr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="version"||s==="part")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r===
"string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.version=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let r={instancePath:i+
"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[r]:e.push(r),
a++}if(s<1||isNaN(s)){let r={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.part!==void 0){let s=t.part;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)
if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.part=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){
let r={instancePath:i+"/part",schemaPath:"#/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/part",schemaPath:"#/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Xr.errors=e,a===0}Xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rm=et;function et(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return et.errors=e,a===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tm=st;function st(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=st.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return st.errors=e,a===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var am=rt;function rt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return rt.errors=e,a===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var im=tt;function tt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return tt.errors=e,a===0}tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var nm=at;function at(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=at.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return at.errors=e,a===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var om=it;function it(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=it.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return it.errors=e,a===0}it.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pm=nt;function nt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return nt.errors=e,a===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mm=ot;function ot(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ot.errors=e,a===0}ot.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var lm=pt;function pt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return pt.errors=e,a===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dm=mt,fn={$id:"https://realname-hub.invalid/schemas/exports/validateGetPaym\
entProofQuery",type:"object",additionalProperties:!1,required:[],properties:{format:{type:"string",enum:["HTML","CSV"]},part:{type:"integer",format:"int32",minimum:1,
maximum:1e3}}};function mt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=mt.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="format"||s==="part")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.format!==void 0){let s=t.format;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{
let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.format=n))}if(!(s==="HTML"||s==="CSV")){let r={instancePath:i+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:fn.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.part!==void 0){let s=t.part;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==
void 0&&(t.part=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){let r={instancePath:i+"/part",schemaPath:"#/properties/part/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/part",schemaPath:"#/prop\
erties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return mt.errors=e,a===0}mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var um=lt;function lt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="workerId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.
workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return lt.
errors=e,a===0}lt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cm=dt;function dt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return dt.errors=e,a===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fm=ut;var hn=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u");function ut(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(t.lineId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lineId"},message:"must have required property 'lineId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="workerId"||s==="lineId")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/\
projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.workerId;if(typeof s!="string"){let r=typeof s,
n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}
if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}if(t.lineId!==void 0){let s=t.lineId;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/lineId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==
void 0&&(s=n,t!==void 0&&(t.lineId=n))}if(typeof s=="string"&&!hn.test(s)){let r={instancePath:i+"/lineId",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/PayrollLineId/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return ut.errors=e,a===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hm=ct;function ct(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ct.errors=e,a===0}ct.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ym=ft;function ft(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ft.errors=e,a===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gm=ht;function ht(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ht.errors=e,a===0}ht.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pm=yt;function yt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return yt.errors=e,a===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vm=gt;function gt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gt.errors=e,a===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bm=Pt;function Pt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pt.errors=e,a===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Im=vt;function vt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vt.errors=e,a===0}vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var km=bt;function bt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=bt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return bt.errors=e,a===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wm=It;function It(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=It.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return It.errors=e,a===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $m=kt;function kt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return kt.errors=e,a===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jm=wt;function wt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wt.errors=e,a===0}wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Am=$t;function $t(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=$t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sheetId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sheetId!==void 0){let s=t.
sheetId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sheetId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return $t.errors=e,a===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nm=jt;function jt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=jt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return jt.errors=e,a===0}jt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qm=At;var hi=new RegExp("^[A-Z0-9-]{1,35}$","u");function At(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,
o=At.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}
if(t.fileId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fileId"},message:"must have required property 'f\
ileId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="fileId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===
null?e=[r]:e.push(r),a++}}if(t.fileId!==void 0){let s=t.fileId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/fileId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankFileId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.fileId=n))}if(typeof s=="string"&&!hi.test(s)){let r={instancePath:i+"/fileId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/BankFileId/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9-]{1,35}$"},message:'must match pattern "^[A-Z0-9-]{1\
,35}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return At.errors=e,a===0}At.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tm=Nt;function Nt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Nt.errors=e,a===0}Nt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dm=qt;function qt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.fileId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fileId"},message:"must have required property 'fileId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="fileId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.fileId!==void 0){let s=t.
fileId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/fileId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/BankFileId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.fileId=n))}if(typeof s=="string"&&!hi.test(s)){let r={instancePath:i+"/fileId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankF\
ileId/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9-]{1,35}$"},message:'must match pattern "^[A-Z0-9-]{1,35}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qt.errors=e,a===0}qt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xm=Tt;function Tt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Tt.errors=e,a===0}Tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Om=Dt;function Dt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Dt.errors=e,a===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lm=xt;function xt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xt.errors=e,a===0}xt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Em=Ot;function Ot(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ot.errors=e,a===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zm=Lt;var yn={type:"string",enum:["OPEN","RESOLVED"]};function Lt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="state"||
s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="n\
umber"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ReturnExceptionSta\
te/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s==="OPEN"||
s==="RESOLVED")){let r={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ReturnExceptionState/enum",keyword:"enum",params:{allowedValues:yn.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,
n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s==
"string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==
void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Lt.errors=e,a===0}Lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zm=Et;function Et(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.exceptionId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exceptionId"},message:"must have required property 'exceptionId'"};e===null?e=
[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="exceptionId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[r]:e.push(r),a++}}if(t.exceptionId!==void 0){let s=t.exceptionId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/exceptionId",schemaPath:"#/properties/exceptionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.exceptionId=n))}if(typeof s=="string"&&!Ma.test(s)){let r={instancePath:i+"/exceptionId",schemaPath:"#/\
properties/exceptionId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,17}$"},message:'must match pattern "^[1-9][0-9]{0,17}$"'};e===null?e=[r]:e.push(
r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Et.errors=
e,a===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sm=zt;function zt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=zt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zt.errors=e,a===0}zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _m=Zt;var Qa=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function Zt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=Zt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.bankId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankId"},message:"must have required property 'bankId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(s!=="bankId"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),a++}if(t.bankId!==void 0){let s=t.bankId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.bankId=n))}if(typeof s=="string"&&!Qa.test(s)){let r={
instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},
message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zt.errors=e,a===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cm=St;function St(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=St.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return St.errors=e,a===0}St.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Rm=_t;function _t(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=_t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.bankId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"bankId"},message:"must have required property 'bankId'"};e===null?e=[s]:e.push(s),a++}if(t.jobId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"jobId"},message:"must have required property 'jobId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="bankId"||s==="jobId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.bankId!==void 0){let s=t.bankId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r==
"number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.bankId=n))}if(typeof s=="string"&&!Qa.test(s)){
let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,\
31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}if(t.jobId!==void 0){let s=t.jobId;if(typeof s!="string"){let r=typeof s,
n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/jobId",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/JobId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.jobId=n))}if(typeof s==
"string"&&!Ma.test(s)){let r={instancePath:i+"/jobId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JobId/pattern",keyword:"pattern",params:{pattern:"\
^[1-9][0-9]{0,17}$"},message:'must match pattern "^[1-9][0-9]{0,17}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _t.errors=e,a===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Fm=Ct;function Ct(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ct.errors=e,a===0}Ct.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wm=Rt;function Rt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.
sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Na.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha25\
6/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rt.errors=e,a===0}Rt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Mm=Ft;function Ft(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ft.errors=e,a===0}Ft.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qm=Wt;function Wt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Wt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.
sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Na.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha25\
6/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Wt.errors=e,a===0}Wt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Gm=Mt;function Mt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Mt.errors=e,a===0}Mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Um=Qt;function Qt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Qt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qt.errors=e,a===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bm=Gt;function Gt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Gt.errors=e,a===0}Gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vm=Ut;function Ut(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ut.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Ut.errors=e,a===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Km=Bt;function Bt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Bt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Bt.errors=e,a===0}Bt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ym=Vt;function Vt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Vt.errors=e,a===0}Vt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hm=Kt;function Kt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Kt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Kt.errors=e,a===0}Kt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jm=Yt;function Yt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Yt.errors=e,a===0}Yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xm=Ht;function Ht(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Ht.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ht.errors=e,a===0}Ht.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var el=Jt;function Jt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Jt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Jt.errors=e,a===0}Jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sl=Xt;function Xt(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Xt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xt.errors=e,a===0}Xt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rl=ea;function ea(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ea.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return ea.errors=e,a===0}ea.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tl=sa;function sa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=sa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return sa.errors=e,a===0}sa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var al=ra;function ra(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ra.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.accountId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must have required property 'accountId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="projectId"||s==="accountId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.accountId!==void 0){let s=t.
accountId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/accountId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.accountId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/accountId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return ra.errors=e,a===0}ra.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var il=ta;function ta(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ta.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ta.errors=e,a===0}ta.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var nl=aa;function aa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=aa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="workerId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.
workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return aa.
errors=e,a===0}aa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ol=ia;function ia(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ia.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ia.errors=e,a===0}ia.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pl=na;function na(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=na.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="workerId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.workerId!==void 0){let s=t.
workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!T.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return na.
errors=e,a===0}na.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ml=oa;function oa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=oa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return oa.errors=e,a===0}oa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ll=pa;function pa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=pa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.agreementId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agreementId"},message:"must have required property 'agreementId'"};e===null?e=
[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="agreementId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[r]:e.push(r),a++}}if(t.agreementId!==void 0){let s=t.agreementId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/agreementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AgreementId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.agreementId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/agreementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AgreementId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return pa.errors=e,a===0}pa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dl=ma;function ma(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ma.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ma.errors=e,a===0}ma.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ul=la;function la(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=la.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.agreementId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agreementId"},message:"must have required property 'agreementId'"};e===null?e=
[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="agreementId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!=
"string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[r]:e.push(r),a++}}if(t.agreementId!==void 0){let s=t.agreementId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/agreementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AgreementId/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.agreementId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/agreementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AgreementId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return la.errors=e,a===0}la.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cl=da;function da(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=da.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return da.errors=e,a===0}da.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fl=ua;function ua(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ua.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ua.errors=e,a===0}ua.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hl=ca;function ca(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ca.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return ca.errors=e,a===0}ca.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yl=fa;function fa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=fa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.planId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"planId"},message:"must have required property 'planId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="projectId"||s==="planId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.planId!==void 0){let s=t.
planId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/planId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PlanId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.planId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/planId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PlanId\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fa.
errors=e,a===0}fa.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gl=ha;function ha(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ha.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ha.errors=e,a===0}ha.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pl=ya;function ya(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ya.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ya.errors=e,a===0}ya.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vl=ga;function ga(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ga.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r===
"boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return ga.errors=e,a===0}ga.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bl=Pa;function Pa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Pa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(t.disbursementId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"disbursementId"},message:"must have required property 'disbursementId'"};e===
null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectId"||s==="disbursementId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===
null?e=[r]:e.push(r),a++}}if(t.disbursementId!==void 0){let s=t.disbursementId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/disbursementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DisbursementId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.disbursementId=n))}if(typeof s=="string"&&!$.
test(s)){let r={instancePath:i+"/disbursementId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DisbursementId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pa.errors=e,a===0}Pa.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Il=va;function va(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=va.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return va.errors=e,a===0}va.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var kl=ba;function ba(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=ba.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ba.errors=e,a===0}ba.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wl=Ia;var gn={type:"string",enum:["COMPANY","PROJECT","PARTICIPANT","TEAM","PROJECT_WORKER","MOVEMENT","CONTRACT","ATTENDANCE"]},Pn={type:"string",enum:["WAITING","HE\
LD","SENT","UNKNOWN","CONFIRMED","REJECTED","SUPERSEDED","NOT_EXPRESSIBLE"]};function Ia(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){
let e=null,a=0,o=Ia.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s===
"partnerId"||s==="kind"||s==="projectId"||s==="state"||s==="recordId"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.partnerId!==void 0){let s=t.
partnerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/partnerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.partnerId=n))}if(typeof s=="string"&&!Qa.test(s)){let r={instancePath:i+"/partnerId",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/PartnerId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===
null?e=[r]:e.push(r),a++}}if(t.kind!==void 0){let s=t.kind;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordKind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.kind=n))}if(!(s==="COMPANY"||s==="PROJECT"||s==="PARTICIPANT"||s==="TEAM"||s==="PR\
OJECT_WORKER"||s==="MOVEMENT"||s==="CONTRACT"||s==="ATTENDANCE")){let r={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordKi\
nd/enum",keyword:"enum",params:{allowedValues:gn.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.projectId!==void 0){
let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/p\
rojectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-h\
ub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-\
Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LaneState/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s==="WAITING"||s==="HELD"||s==="SEN\
T"||s==="UNKNOWN"||s==="CONFIRMED"||s==="REJECTED"||s==="SUPERSEDED"||s==="NOT_EXPRESSIBLE")){let r={instancePath:i+"/state",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/LaneState/enum",keyword:"enum",params:{allowedValues:Pn.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
a++}}if(t.recordId!==void 0){let s=t.recordId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{
let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!Ra.test(s)){let r={instancePath:i+"/recordId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match patte\
rn "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s=="string"&&
!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/lim\
it",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limi\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ia.errors=e,a===0}Ia.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $l=ka;var vn=new RegExp("^[A-Za-z0-9_.~:-]{3,300}$","u");function ka(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=ka.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deliveryId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deliveryId"},message:"must have required property 'deliveryId'"};e===null?e=[
s]:e.push(s),a++}for(let s in t)if(s!=="deliveryId"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deliveryId!==void 0){let s=t.deliveryId;if(typeof s!="string"){let r=typeof s,n;
if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deliveryId=n))}if(typeof s=="string"&&!vn.test(
s)){let r={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.~:-]{3,300}$"},message:'mus\
t match pattern "^[A-Za-z0-9_.~:-]{3,300}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),a++}return ka.errors=e,a===0}ka.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jl=wa;function wa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=wa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wa.errors=e,a===0}wa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Al=$a;function $a(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=$a.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $a.errors=e,a===0}$a.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Nl=ja;var bn=new RegExp("^[a-z][a-z0-9_.-]{0,63}$","u");function ja(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,
a=0,o=ja.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scheme===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(s!=="scheme"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),a++}if(t.scheme!==void 0){let s=t.scheme;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.scheme=n))}if(typeof s=="string"&&!bn.test(s)){let r={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_.-]{0,63}$"},message:'must match pattern "^[a-z][a-z0-9_.-]{0,63}$"'};e===null?e=[
r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ja.
errors=e,a===0}ja.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ql=Aa;function Aa(t,{instancePath:i="",parentData:c,parentDataProperty:d,rootData:m=t,dynamicAnchors:u={}}={}){let e=null,a=0,o=Aa.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Aa.errors=e,a===0}Aa.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{ro as validateActingOnly,Jn as validateActingPersonInput,uo as validateAgencyAgreementInput,nm as validateApprovePayrollSheetPath,om as validateApprovePayrollSheetQuery,
Tn as validateAttendanceBatchInput,Dn as validateAttendanceEvent,eo as validateBankFileOrder,to as validateBankReturnUpload,To as validateBindDevicePath,Do as validateBindDeviceQuery,
qn as validateBindingInput,rl as validateCloseWageAccountPath,tl as validateCloseWageAccountQuery,zn as validateCompanyInput,Mo as validateConfirmAttendancePath,
Qo as validateConfirmAttendanceQuery,Am as validateConfirmReconciliationPath,Nm as validateConfirmReconciliationQuery,Jm as validateConfirmWageAccountPath,Xm as validateConfirmWageAccountQuery,
Ln as validateConfirmationInput,Wn as validateContractInput,el as validateDecideWageAccountPath,sl as validateDecideWageAccountQuery,pm as validateDeclarePaymentPath,
mm as validateDeclarePaymentQuery,An as validateDeviceInput,fo as validateDisbursementInput,Rp as validateDownloadAttendanceSummaryPath,Fp as validateDownloadAttendanceSummaryQuery,
Dm as validateDownloadBankFilePath,xm as validateDownloadBankFileQuery,zp as validateEndSuspensionPath,Zp as validateEndSuspensionQuery,Mn as validateEntryPermitInput,
al as validateFinishWageAccountClosingPath,il as validateFinishWageAccountClosingQuery,ll as validateGetAgencyAgreementPath,dl as validateGetAgencyAgreementQuery,
Wm as validateGetAttachmentPath,Mm as validateGetAttachmentQuery,Fo as validateGetAttendancePath,Wo as validateGetAttendanceQuery,_p as validateGetAttendanceSummaryPath,
Cp as validateGetAttendanceSummaryQuery,qm as validateGetBankFilePath,Tm as validateGetBankFileQuery,Rm as validateGetBankReturnPath,Fm as validateGetBankReturnQuery,
Nl as validateGetCodeTablePath,ql as validateGetCodeTableQuery,rp as validateGetCompanyPath,tp as validateGetCompanyQuery,$l as validateGetDeliveryPath,jl as validateGetDeliveryQuery,
jo as validateGetDeviceGapsPath,Ao as validateGetDeviceGapsQuery,vo as validateGetDevicePath,bo as validateGetDeviceQuery,zo as validateGetJournalPath,Zo as validateGetJournalQuery,
lm as validateGetPaymentProofPath,dm as validateGetPaymentProofQuery,Yp as validateGetPayrollImportPath,Hp as validateGetPayrollImportQuery,Qp as validateGetPayrollSheetPath,
Gp as validateGetPayrollSheetQuery,Sp as validateGetPayrollTemplateQuery,ym as validateGetPersonPath,gm as validateGetPersonQuery,Yo as validateGetPhotoPath,Ho as validateGetPhotoQuery,
op as validateGetProjectPath,pp as validateGetProjectQuery,ep as validateGetReceiptPath,sp as validateGetReceiptQuery,yo as validateGetTimeQuery,Vm as validateGetWageAccountPath,
Km as validateGetWageAccountQuery,nl as validateGetWageCardPath,ol as validateGetWageCardQuery,fm as validateGetWageSlipPath,hm as validateGetWageSlipQuery,Ip as validateGetWorkerPath,
kp as validateGetWorkerQuery,xp as validateGrantEntryPermitPath,Op as validateGrantEntryPermitQuery,Nn as validateHeartbeatInput,Vp as validateImportPayrollTablePath,
Kp as validateImportPayrollTableQuery,Io as validateIssueDeviceKeyPath,ko as validateIssueDeviceKeyQuery,So as validateListAttendancePath,_o as validateListAttendanceQuery,
km as validateListBankFilesPath,wm as validateListBankFilesQuery,Al as validateListCodeTablesQuery,np as validateListCompaniesQuery,wl as validateListDeliveriesQuery,
No as validateListDeviceGapsPath,qo as validateListDeviceGapsQuery,go as validateListDevicesQuery,Pl as validateListDisbursementsPath,vl as validateListDisbursementsQuery,
Go as validateListParkedEventsQuery,fp as validateListParticipantsPath,hp as validateListParticipantsQuery,kl as validateListPartnersQuery,Jp as validateListPayrollLinesPath,
Xp as validateListPayrollLinesQuery,Wp as validateListPayrollSheetsPath,Mp as validateListPayrollSheetsQuery,jp as validateListProjectWorkersPath,Ap as validateListProjectWorkersQuery,
dp as validateListProjectsQuery,Vo as validateListRefusedEventsPath,Ko as validateListRefusedEventsQuery,Em as validateListReturnExceptionsPath,zm as validateListReturnExceptionsQuery,
Pp as validateListTeamsPath,vp as validateListTeamsQuery,Um as validateListWageAccountsPath,Bm as validateListWageAccountsQuery,fl as validateListWagePlansPath,
hl as validateListWagePlansQuery,um as validateListWagesPath,cm as validateListWagesQuery,$m as validateMakeBankFilePath,jm as validateMakeBankFileQuery,Fn as validateMovementInput,
Sn as validateParticipantInput,Hn as validatePaymentDeclarationInput,Yn as validatePayrollApprovalInput,Bn as validatePayrollImportInput,Un as validatePayrollSheetInput,
em as validatePrintPayrollSheetPath,sm as validatePrintPayrollSheetQuery,Zn as validateProjectInput,Rn as validateProjectWorkerInput,Kn as validatePublicNoticeInput,
ul as validatePutAgencyAgreementPath,cl as validatePutAgencyAgreementQuery,Qm as validatePutAttachmentPath,Gm as validatePutAttachmentQuery,ap as validatePutCompanyPath,
ip as validatePutCompanyQuery,Tp as validatePutContractPath,Dp as validatePutContractQuery,bl as validatePutDisbursementPath,Il as validatePutDisbursementQuery,
up as validatePutParticipantPath,cp as validatePutParticipantQuery,Up as validatePutPayrollSheetPath,Bp as validatePutPayrollSheetQuery,Pm as validatePutPersonPath,
vm as validatePutPersonQuery,Jo as validatePutPhotoPath,Xo as validatePutPhotoQuery,mp as validatePutProjectPath,lp as validatePutProjectQuery,wp as validatePutProjectWorkerPath,
$p as validatePutProjectWorkerQuery,yp as validatePutTeamPath,gp as validatePutTeamQuery,Ym as validatePutWageAccountPath,Hm as validatePutWageAccountQuery,pl as validatePutWageCardPath,
ml as validatePutWageCardQuery,yl as validatePutWagePlanPath,gl as validatePutWagePlanQuery,_m as validateReceiveBankReturnPath,Cm as validateReceiveBankReturnQuery,
so as validateReconciliationConfirmationInput,wo as validateRecordHeartbeatPath,$o as validateRecordHeartbeatQuery,Np as validateRecordMovementPath,qp as validateRecordMovementQuery,
am as validateRecordPublicNoticePath,im as validateRecordPublicNoticeQuery,rm as validateRecordSignedScanPath,tm as validateRecordSignedScanQuery,Lp as validateRecordSuspensionPath,
Ep as validateRecordSuspensionQuery,Po as validateRegisterDeviceQuery,bp as validateRegisterWorkerQuery,En as validateResolutionInput,Uo as validateResolveParkedEventPath,
Bo as validateResolveParkedEventQuery,Zm as validateResolveReturnExceptionPath,Sm as validateResolveReturnExceptionQuery,ao as validateReturnExceptionResolution,
Xn as validateSecurityPasswordInput,bm as validateSetSecurityPasswordPath,Im as validateSetSecurityPasswordQuery,Vn as validateSignedScanInput,xn as validateSiteAttendanceBatchInput,
On as validateSiteAttendanceEvent,Lo as validateSubmitAttendanceEventsPath,Eo as validateSubmitAttendanceEventsQuery,Co as validateSubmitSiteAttendancePath,Ro as validateSubmitSiteAttendanceQuery,
Gn as validateSuspensionEndInput,Qn as validateSuspensionInput,_n as validateTeamInput,xo as validateUnbindDevicePath,Oo as validateUnbindDeviceQuery,Om as validateUploadBankReturnPath,
Lm as validateUploadBankReturnQuery,mo as validateWageAccountClosingEndInput,po as validateWageAccountClosingInput,no as validateWageAccountConfirmationInput,io as validateWageAccountInput,
oo as validateWageAccountValidationInput,lo as validateWageCardInput,co as validateWagePlanInput,Cn as validateWorkerInput};
