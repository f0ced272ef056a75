// Generated from spec/openapi.yaml. Do not edit.
var ge=(t,i)=>()=>{try{return i||t((i={exports:{}}).exports,i),i.exports}catch(h){throw i=0,h}};var Xt=ge(Jt=>{"use strict";Object.defineProperty(Jt,"__esModule",{value:!0});function ca(t){let i=t.length,h=0,u=0,d;for(;u<i;)h++,d=t.charCodeAt(u++),d>=55296&&
d<=56319&&u<i&&(d=t.charCodeAt(u),(d&64512)===56320&&u++);return h}Jt.default=ca;ca.code='require("ajv/dist/runtime/ucs2length").default'});var de=ge(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:!0});O.formatNames=O.fastFormats=O.fullFormats=void 0;function x(t,i){return{validate:t,compare:i}}
O.fullFormats={date:x(ga,ta),time:x(sa(!0),aa),"date-time":x(ha(!0),va),"iso-time":x(sa(),Pa),"iso-date-time":x(ha(),ba),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:Fa,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Ba,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Wa,int32:{type:"number",validate:Ga},int64:{type:"number",validate:Ua},float:{type:"\
number",validate:ya},double:{type:"number",validate:ya},password:!0,binary:!0};O.fastFormats={...O.fullFormats,date:x(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,ta),time:x(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
aa),"date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,va),"iso-time":x(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
Pa),"iso-date-time":x(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,ba),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
O.formatNames=Object.keys(O.fullFormats);function Sa(t){return t%4===0&&(t%100!==0||t%400===0)}var Za=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,_a=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function ga(t){let i=Za.exec(t);if(!i)return!1;let h=+i[1],u=+i[2],d=+i[3];return u>=1&&u<=12&&d>=1&&d<=(u===2&&Sa(h)?29:_a[u])}function ta(t,i){if(t&&
i)return t>i?1:t<i?-1:0}var ea=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function sa(t){return function(h){let u=ea.exec(h);if(!u)return!1;
let d=+u[1],f=+u[2],e=+u[3],a=u[4],o=u[5]==="-"?-1:1,s=+(u[6]||0),r=+(u[7]||0);if(s>23||r>59||t&&!a)return!1;if(d<=23&&f<=59&&e<60)return!0;let n=f-r*o,p=d-s*o-
(n<0?1:0);return(p===23||p===-1)&&(n===59||n===-1)&&e<61}}function aa(t,i){if(!(t&&i))return;let h=new Date("2020-01-01T"+t).valueOf(),u=new Date("2020-01-01T"+
i).valueOf();if(h&&u)return h-u}function Pa(t,i){if(!(t&&i))return;let h=ea.exec(t),u=ea.exec(i);if(h&&u)return t=h[1]+h[2]+h[3],i=u[1]+u[2]+u[3],t>i?1:t<i?-1:0}
var ra=/t|\s/i;function ha(t){let i=sa(t);return function(u){let d=u.split(ra);return d.length===2&&ga(d[0])&&i(d[1])}}function va(t,i){if(!(t&&i))return;let h=new Date(
t).valueOf(),u=new Date(i).valueOf();if(h&&u)return h-u}function ba(t,i){if(!(t&&i))return;let[h,u]=t.split(ra),[d,f]=i.split(ra),e=ta(h,d);if(e!==void 0)return e||
aa(u,f)}var Ca=/\/|:/,Ra=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function Fa(t){return Ca.test(t)&&Ra.test(t)}var fa=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Wa(t){return fa.lastIndex=0,fa.
test(t)}var Ma=-(2**31),Qa=2**31-1;function Ga(t){return Number.isInteger(t)&&t<=Qa&&t>=Ma}function Ua(t){return Number.isInteger(t)}function ya(){return!0}var Va=/[^\\]\\Z/;
function Ba(t){if(Va.test(t))return!1;try{return new RegExp(t),!0}catch{return!1}}});var ka=ge((Gi,Ia)=>{"use strict";Ia.exports=function t(i,h){if(i===h)return!0;if(i&&h&&typeof i=="object"&&typeof h=="object"){if(i.constructor!==h.constructor)
return!1;var u,d,f;if(Array.isArray(i)){if(u=i.length,u!=h.length)return!1;for(d=u;d--!==0;)if(!t(i[d],h[d]))return!1;return!0}if(i.constructor===RegExp)return i.
source===h.source&&i.flags===h.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===h.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===h.toString();if(f=Object.keys(i),u=f.length,u!==Object.keys(h).length)return!1;for(d=u;d--!==0;)if(!Object.prototype.hasOwnProperty.call(h,f[d]))return!1;
for(d=u;d--!==0;){var e=f[d];if(!t(i[e],h[e]))return!1}return!0}return i!==i&&h!==h}});var $a=ge(ia=>{"use strict";Object.defineProperty(ia,"__esModule",{value:!0});var wa=ka();wa.code='require("ajv/dist/runtime/equal").default';ia.default=wa});var Vi=Pe,na={$id:"https://realname-hub.invalid/schemas/exports/validateDeviceInput",type:"object",additionalProperties:!1,required:["deviceSn","deviceType"],properties:{
deviceSn:{$ref:"https://realname-hub.invalid/schemas#/$defs/DeviceSn"},deviceType:{type:"string",enum:["FACE_TERMINAL","ID_CARD_READER","GATE_CONTROLLER","CAMER\
A","HANDHELD"]},brand:{type:"string",minLength:1,maxLength:64},model:{type:"string",minLength:1,maxLength:64},mac:{type:"string",pattern:"^[0-9A-F]{2}(:[0-9A-F]\
{2}){5}$"},firmwareVersion:{type:"string",minLength:1,maxLength:64},algorithmVersion:{type:"string",minLength:1,maxLength:64},livenessSupport:{type:"string",enum:[
"RGB_IR","STRUCTURED_LIGHT","NONE","UNKNOWN"]},capacity:{type:"object",additionalProperties:!1,properties:{persons:{type:"integer",format:"int64",minimum:0},records:{
type:"integer",format:"int64",minimum:0},photos:{type:"integer",format:"int64",minimum:0}}}}};var z=Object.prototype.hasOwnProperty,P=Xt().default,Z=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Ka=new RegExp("^[0-9A-F]{2}(:[0-9A-F]{2}){5}$","u");function Pe(t,{
instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(t.deviceType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceType"},message:"must have required property 'deviceType'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.call(
na.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s=="string"){if(!Z.test(s)){let r={instancePath:i+"/devi\
ceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match p\
attern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/De\
viceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.deviceType!==void 0){let s=t.deviceType;if(typeof s!=
"string"){let r={instancePath:i+"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}if(!(s==="FACE_TERMINAL"||s==="ID_CARD_READER"||s==="GATE_CONTROLLER"||s==="CAMERA"||s==="HANDHELD")){let r={instancePath:i+"/deviceType",schemaPath:"\
#/properties/deviceType/enum",keyword:"enum",params:{allowedValues:na.properties.deviceType.enum},message:"must be equal to one of the allowed values"};e===null?
e=[r]:e.push(r),a++}}if(t.brand!==void 0){let s=t.brand;if(typeof s=="string"){if(P(s)>64){let r={instancePath:i+"/brand",schemaPath:"#/properties/brand/maxLeng\
th",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/brand",
schemaPath:"#/properties/brand/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}
if(t.model!==void 0){let s=t.model;if(typeof s=="string"){if(P(s)>64){let r={instancePath:i+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/model",schemaPath:"#/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.mac!==void 0){let s=t.
mac;if(typeof s=="string"){if(!Ka.test(s)){let r={instancePath:i+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern:"^[0-9A-F]{2}(:[\
0-9A-F]{2}){5}$"},message:'must match pattern "^[0-9A-F]{2}(:[0-9A-F]{2}){5}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/mac",schemaPath:"#/p\
roperties/mac/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.firmwareVersion!==void 0){let s=t.firmwareVersion;
if(typeof s=="string"){if(P(s)>64){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmw\
areVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}
if(t.algorithmVersion!==void 0){let s=t.algorithmVersion;if(typeof s=="string"){if(P(s)>64){let r={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/a\
lgorithmVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={
instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.livenessSupport!==void 0){let s=t.livenessSupport;if(typeof s!="string"){let r={instancePath:i+
"/livenessSupport",schemaPath:"#/properties/livenessSupport/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s===
"RGB_IR"||s==="STRUCTURED_LIGHT"||s==="NONE"||s==="UNKNOWN")){let r={instancePath:i+"/livenessSupport",schemaPath:"#/properties/livenessSupport/enum",keyword:"e\
num",params:{allowedValues:na.properties.livenessSupport.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.capacity!==
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
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pe.errors=e,a===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=ve,Aa={$id:"\
https://realname-hub.invalid/schemas/exports/validateHeartbeatInput",type:"object",additionalProperties:!1,required:["deviceTime","clockState"],properties:{deviceTime:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},clockState:{type:"string",enum:["SYNCED","RECOVERED","UNSYNCED"]},firmwareVersion:{type:"string",minLength:1,
maxLength:64},queuedEvents:{type:"integer",format:"int64",minimum:0},oldestQueuedAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},droppedEvents:{
type:"integer",format:"int64",minimum:0},journal:{$ref:"https://realname-hub.invalid/schemas#/$defs/JournalPosition"},personCount:{type:"integer",format:"int64",
minimum:0},faceCount:{type:"integer",format:"int64",minimum:0},diskFreeBytes:{type:"integer",format:"int64",minimum:0},lastError:{type:"string",minLength:1,maxLength:200}}};var _=de().fullFormats["date-time"];var Ea=new RegExp("^[0-9a-f]{16}$","u");function R(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=R.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.journalId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property 'journalId'"};e===null?e=[s]:e.push(s),a++}
if(t.lastSeq===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastSeq"},message:"must have required property \
'lastSeq'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="journalId"||s==="lastSeq")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.journalId!==void 0){let s=t.
journalId;if(typeof s=="string"){if(!Ea.test(s)){let r={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/journalId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.lastSeq!==void 0){let s=t.lastSeq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/\
lastSeq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};e===null?e=[r]:e.push(r),a++}if(s<0||isNaN(s)){let r={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return R.errors=e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{
instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[s]:e.push(s),a++}if(t.clockState===void 0){let s={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"clockState"},message:"must have required property 'clockState'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.
call(Aa.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceTime!==void 0){let s=t.deviceTime;if(typeof s=="string"){if(P(s)>35){let r={instancePath:i+
"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than \
35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Inst\
ant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/dev\
iceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.clockState!==void 0){let s=t.clockState;if(typeof s!="string"){let r={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SYNCED"||s==="RECOVERED"||s==="UNSYNCED")){let r={instancePath:i+"\
/clockState",schemaPath:"#/properties/clockState/enum",keyword:"enum",params:{allowedValues:Aa.properties.clockState.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.firmwareVersion!==void 0){let s=t.firmwareVersion;if(typeof s=="string"){if(P(s)>64){let r={instancePath:i+"\
/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.queuedEvents!==void 0){let s=t.queuedEvents;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/queuedEvents",schemaPath:"#/properties/queuedEvents/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/queuedEvents",schemaPath:"\
#/properties/queuedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.oldestQueuedAt!==
void 0){let s=t.oldestQueuedAt;if(typeof s=="string"){if(P(s)>35){let r={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={
instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'m\
ust match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.droppedEvents!==void 0){let s=t.droppedEvents;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/droppedEvents",schemaPath:"#/properties/droppedEvents/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let r={instancePath:i+"/droppedEven\
ts",schemaPath:"#/properties/droppedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}if(t.
journal!==void 0&&(R(t.journal,{instancePath:i+"/journal",parentData:t,parentDataProperty:"journal",rootData:d,dynamicAnchors:f})||(e=e===null?R.errors:e.concat(
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
lastError;if(typeof s=="string"){if(P(s)>200){let r={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/last\
Error",schemaPath:"#/properties/lastError/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ve.errors=e,a===0}ve.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ki=be,Ya={$id:"https://realname-hub.invalid/schemas/exports/validateBindingInput",type:"object",additionalProperties:!1,required:[
"from","directionMode"],properties:{from:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},directionMode:{type:"string",enum:["IN","OUT","DEVICE_DECI\
DES"]},gate:{type:"string",minLength:1,maxLength:64},location:{$ref:"https://realname-hub.invalid/schemas#/$defs/Location"}}};function be(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.directionMode===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"directionMode"},message:"must have required property 'directionMode'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!(s==="from"||s==="directionMode"||s==="gate"||s==="location")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s==
"string"){if(P(s)>35){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!_.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),a++}}if(t.directionMode!==void 0){let s=t.directionMode;if(typeof s!="string"){let r={instancePath:i+"/directionMode",schemaPath:"#\
/properties/directionMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="IN"||s==="OUT"||s==="DEVI\
CE_DECIDES")){let r={instancePath:i+"/directionMode",schemaPath:"#/properties/directionMode/enum",keyword:"enum",params:{allowedValues:Ya.properties.directionMode.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.gate!==void 0){let s=t.gate;if(typeof s=="string"){if(P(s)>64){let r={
instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
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
params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.address!==void 0){let r=s.address;if(typeof r=="string"){if(P(r)>200){let n={
instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+"/location/address",schemaPath:"https://realname\
-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/location",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return be.errors=e,a===0}be.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Yi=Ie;function Ie(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="events"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.events!==void 0){let s=t.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let g={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),a++}}}else{let r={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ie.errors=e,a===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hi=ke,L={$id:"https://realname-hub.invalid/schemas/exports/validateAttendanceEvent",type:"object",additionalProperties:!1,required:["eventI\
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
"strangerRef"]}},{if:{properties:{source:{const:"MANUAL"}},required:["source"]},then:{required:["manual"]}}]};var ja=new RegExp("^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$","u"),za=new RegExp("^[A-Za-z0-9_.:-]{1,64}$","u");var D=new RegExp("^[0-9a-f]{64}$","u");function F(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=F.
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
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return F.errors=e,a===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:i="",
parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ke.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.workerId===void 0&&(c="workerId")){let l={};e===null?e=[l]:e.push(l),a++}}var p=n===
a;a=s,e!==null&&(s?e.length=s:e=null);let g;if(p){let c=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef!==void 0){let m={instancePath:i+"/strangerR\
ef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?e=[m]:e.push(m),
a++}var p=c===a;if(r=p,r){var k={};k.strangerRef=!0}g="then"}else{let c=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef===void 0){let m={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required property 'strangerRef'"};e===null?e=[
m]:e.push(m),a++}var p=c===a;r=p,g="else"}if(!r){let c={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:g},message:'must match "'+g+
'" schema'};e===null?e=[c]:e.push(c),a++}let w=a,A=!0,v=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.source===void 0&&(c="source")){let l={};e===null?
e=[l]:e.push(l),a++}else if(t.source!==void 0&&t.source!=="MANUAL"){let l={};e===null?e=[l]:e.push(l),a++}}var I=v===a;if(a=w,e!==null&&(w?e.length=w:e=null),I){
let c=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.manual===void 0){let m={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"\
manual"},message:"must have required property 'manual'"};e===null?e=[m]:e.push(m),a++}var I=c===a;A=I}if(!A){let c={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[c]:e.push(c),a++}if(k!==!0&&(k=k||{},k.source=!0),t&&typeof t=="object"&&!Array.
isArray(t)){if(t.eventId===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"},message:"must have requir\
ed property 'eventId'"};e===null?e=[c]:e.push(c),a++}if(t.journalId===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
journalId"},message:"must have required property 'journalId'"};e===null?e=[c]:e.push(c),a++}if(t.seq===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[c]:e.push(c),a++}if(t.deviceTime===void 0){let c={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[c]:e.push(c),a++}
if(t.clockState===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockState"},message:"must have required pro\
perty 'clockState'"};e===null?e=[c]:e.push(c),a++}if(t.direction===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
direction"},message:"must have required property 'direction'"};e===null?e=[c]:e.push(c),a++}if(t.directionSource===void 0){let c={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"directionSource"},message:"must have required property 'directionSource'"};e===null?e=[c]:e.push(c),a++}if(t.
method===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method\
'"};e===null?e=[c]:e.push(c),a++}if(t.result===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"\
must have required property 'result'"};e===null?e=[c]:e.push(c),a++}if(t.liveness===void 0){let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"liveness"},message:"must have required property 'liveness'"};e===null?e=[c]:e.push(c),a++}if(t.source===void 0){let c={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[c]:e.push(c),a++}if(t.origin===void 0){
let c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[c]:
e.push(c),a++}for(let c in t)if(!z.call(L.properties,c)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),a++}if(t.eventId!==void 0){let c=t.eventId;if(typeof c=="string"){if(P(c)>128){let l={instancePath:i+
"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"};e===null?e=[l]:e.push(l),a++}if(!ja.test(c)){let l={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1\
-9][0-9]{0,15}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.journalId!==void 0){let c=t.journalId;if(typeof c=="string"){if(!Ea.test(
c)){let l={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{1\
6}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/journalId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.seq!==void 0){let c=t.seq;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),a++}
if(c<1||isNaN(c)){let l={instancePath:i+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[l]:e.push(l),a++}}}if(t.deviceTime!==void 0){let c=t.deviceTime;if(typeof c=="string"){if(P(c)>35){let l={instancePath:i+"/deviceTime",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[l]:e.push(l),a++}if(!_.validate(c)){let l={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/deviceTime",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.bootId!==void 0){
let c=t.bootId;if(typeof c=="string"){if(!Z.test(c)){let l={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/bootId",schemaPath:"#/p\
roperties/bootId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.uptimeMs!==void 0){let c=t.uptimeMs;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof c=="number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/uptimeMs",schemaPath:"\
#/properties/uptimeMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),
a++}if(c<0||isNaN(c)){let l={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[l]:e.push(l),a++}}}if(t.occurredAt!==void 0){let c=t.occurredAt;if(typeof c=="string"){if(P(c)>35){let l={instancePath:i+"/occurredAt",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};
e===null?e=[l]:e.push(l),a++}if(!_.validate(c)){let l={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/occurredAt",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.clockState!==
void 0){let c=t.clockState;if(typeof c!="string"){let l={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="SYNCED"||c==="RECOVERED"||c==="UNSYNCED")){let l={instancePath:i+"/clockState",schemaPath:"\
#/properties/clockState/enum",keyword:"enum",params:{allowedValues:L.properties.clockState.enum},message:"must be equal to one of the allowed values"};e===null?
e=[l]:e.push(l),a++}}if(t.clockOffsetMs!==void 0){let c=t.clockOffsetMs;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:i+"/clockO\
ffsetMs",schemaPath:"#/properties/clockOffsetMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof c==
"number"&&isFinite(c)){if(c>9007199254740991||isNaN(c)){let l={instancePath:i+"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),a++}if(c<-9007199254740991||isNaN(c)){let l={instancePath:i+
"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199\
254740991"};e===null?e=[l]:e.push(l),a++}}}if(t.workerId!==void 0){let c=t.workerId;if(typeof c=="string"){if(!Z.test(c)){let l={instancePath:i+"/workerId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-\
9_-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.strangerRef!==void 0){let c=t.strangerRef;if(typeof c=="string"){if(!za.
test(c)){let l={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/strangerRef",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(t.
direction!==void 0){let c=t.direction;if(typeof c!="string"){let l={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="IN"||c==="OUT"||c==="UNKNOWN")){let l={instancePath:i+"/direction",schemaPath:"#\
/properties/direction/enum",keyword:"enum",params:{allowedValues:L.properties.direction.enum},message:"must be equal to one of the allowed values"};e===null?e=[
l]:e.push(l),a++}}if(t.directionSource!==void 0){let c=t.directionSource;if(typeof c!="string"){let l={instancePath:i+"/directionSource",schemaPath:"#/propertie\
s/directionSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="DEVICE_EVENT"||c==="GATE_CONFIG"||
c==="KEY_PRESS"||c==="NONE")){let l={instancePath:i+"/directionSource",schemaPath:"#/properties/directionSource/enum",keyword:"enum",params:{allowedValues:L.properties.
directionSource.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(t.method!==void 0){let c=t.method;if(typeof c!="str\
ing"){let l={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),a++}if(!(c==="FACE"||c==="IRIS"||c==="FINGERPRINT"||c==="PALM"||c==="ID_CARD"||c==="REAL_NAME_CARD"||c==="ABNORMAL_CLEARANCE"||c==="ONE_KEY_OPEN"||c==="EMERG\
ENCY_LANE"||c==="QR_CODE"||c==="MOBILE_APP"||c==="OTHER")){let l={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:L.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(t.result!==void 0){let c=t.result;if(typeof c!="s\
tring"){let l={instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),a++}if(!(c==="GRANTED"||c==="DENIED"||c==="STRANGER"||c==="NOT_ON_ROSTER"||c==="FORBIDDEN")){let l={instancePath:i+"/result",schemaPath:"#/properties/result/\
enum",keyword:"enum",params:{allowedValues:L.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(t.matchScore!==
void 0){let c=t.matchScore;if(typeof c=="number"&&isFinite(c)){if(c>1||isNaN(c)){let l={instancePath:i+"/matchScore",schemaPath:"#/properties/matchScore/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[l]:e.push(l),a++}if(c<0||isNaN(c)){let l={instancePath:i+"/matchScore",schemaPath:"\
#/properties/matchScore/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+
"/matchScore",schemaPath:"#/properties/matchScore/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),a++}}if(t.liveness!==
void 0){let c=t.liveness;if(typeof c!="string"){let l={instancePath:i+"/liveness",schemaPath:"#/properties/liveness/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="PASS"||c==="FAIL"||c==="NOT_PERFORMED"||c==="UNKNOWN")){let l={instancePath:i+"/liveness",schemaPath:"\
#/properties/liveness/enum",keyword:"enum",params:{allowedValues:L.properties.liveness.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),a++}}if(t.temperatureC!==void 0){let c=t.temperatureC;if(typeof c=="number"&&isFinite(c)){if(c>50||isNaN(c)){let l={instancePath:i+"/temperatureC",schemaPath:"\
#/properties/temperatureC/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[l]:e.push(l),a++}if(c<20||isNaN(c)){
let l={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/minimum",keyword:"minimum",params:{comparison:">=",limit:20},message:"must be >= 20"};
e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[l]:e.push(l),a++}}if(t.mask!==void 0){let c=t.mask;if(typeof c!="string"){let l={instancePath:i+"/mask",schemaPath:"#/properties/ma\
sk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="YES"||c==="NO"||c==="UNKNOWN")){let l={instancePath:i+
"/mask",schemaPath:"#/properties/mask/enum",keyword:"enum",params:{allowedValues:L.properties.mask.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),a++}}if(t.gate!==void 0){let c=t.gate;if(typeof c=="string"){if(P(c)>64){let l={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLen\
gth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[l]:e.push(l),a++}if(P(c)<1){let l={instancePath:i+"/gate",
schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),a++}}else{
let l={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}
if(t.location!==void 0){let c=t.location;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.lng===void 0){let l={instancePath:i+"/location",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=
[l]:e.push(l),a++}if(c.lat===void 0){let l={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"requi\
red",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[l]:e.push(l),a++}for(let l in c)if(!(l==="lng"||l==="lat"||l==="acc\
uracyMeters"||l==="address")){let m={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),a++}if(c.lng!==void 0){let l=c.lng;if(typeof l==
"number"&&isFinite(l)){if(l>180||isNaN(l)){let m={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[m]:e.push(m),a++}if(l<-180||isNaN(l)){let m={instancePath:i+
"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"\
must be >= -180"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/prop\
erties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),a++}}if(c.lat!==void 0){let l=c.lat;if(typeof l=="numb\
er"&&isFinite(l)){if(l>90||isNaN(l)){let m={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[m]:e.push(m),a++}if(l<-90||isNaN(l)){let m={instancePath:i+"/locati\
on/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"m\
ust be >= -90"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/proper\
ties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),a++}}if(c.accuracyMeters!==void 0){let l=c.accuracyMeters;
if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let m={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[m]:e.push(m),a++}if(l<
0||isNaN(l)){let m={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/accuracyMeters",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[m]:e.push(m),a++}}if(c.address!==void 0){let l=c.address;if(typeof l=="string"){if(P(l)>200){let m={instancePath:i+"/location/address",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/ad\
dress/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+
"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}if(t.photo!==void 0&&(F(t.photo,{instancePath:i+"/photo",parentData:t,parentDataProperty:"\
photo",rootData:d,dynamicAnchors:f})||(e=e===null?F.errors:e.concat(F.errors),a=e.length)),t.source!==void 0){let c=t.source;if(typeof c!="string"){let l={instancePath:i+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="LIVE"||c===
"BACKFILL"||c==="MANUAL")){let l={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:L.properties.source.enum},
message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(t.origin!==void 0){let c=t.origin;if(typeof c!="string"){let l={instancePath:i+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(c==="GATE"||c===
"TERMINAL")){let l={instancePath:i+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues:L.properties.origin.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(t.manual!==void 0){let c=t.manual;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.operator===
void 0){let l={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[l]:e.push(l),a++}if(c.reason===void 0){let l={instancePath:i+"/manual",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[l]:e.push(l),a++}for(let l in c)if(!(l==="operator"||l==="reason"||l==="evidence")){let m={instancePath:i+"/manual",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[m]:e.push(m),a++}if(c.operator!==void 0){let l=c.operator;if(typeof l=="string"){if(P(l)>64){let m={instancePath:i+"/manual/operator",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"};e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEnt\
ry/properties/operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),a++}}else{let m={
instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(c.reason!==void 0){let l=c.reason;if(typeof l=="string"){if(P(l)>200){let m={instancePath:i+"/m\
anual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ManualEntry/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),a++}}else{let m={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(c.evidence!==void 0){let l=c.evidence;if(typeof l=="string"){if(P(l)>200){let m={instancePath:i+
"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:
e.push(m),a++}}else{let m={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/manual",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/ManualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}if(t.nonWork!==void 0){let c=t.
nonWork;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.reason===void 0){let l={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/NonWork/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[l]:e.push(l),a++}if(c.signatureRef===
void 0){let l={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"s\
ignatureRef"},message:"must have required property 'signatureRef'"};e===null?e=[l]:e.push(l),a++}for(let l in c)if(!(l==="reason"||l==="signatureRef")){let m={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),a++}if(c.reason!==void 0){let l=c.reason;if(typeof l=="string"){if(P(l)>200){let m={instancePath:i+
"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),a++}}else{let m={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(c.signatureRef!==void 0){let l=c.signatureRef;if(typeof l=="string"){if(P(l)>128){let m={
instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[m]:e.push(m),a++}if(P(l)<1){let m={instancePath:i+"/nonWork/signatureRef",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/pro\
perties/signatureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/nonWork",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}
if(t.correctionOf!==void 0){let c=t.correctionOf;if(typeof c=="string"){if(P(c)>128){let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[l]:e.push(l),a++}if(!ja.
test(c)){let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"'};e===null?e=[l]:e.push(l),a++}}else{
let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),a++}}if(t.raw!==void 0){let c=t.raw;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>200){let l={instancePath:i+
"/raw",schemaPath:"#/properties/raw/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 properties"};e===null?e=[l]:e.
push(l),a++}}else{let l={instancePath:i+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),a++}}}else{let c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),a++}return ke.
errors=e,a===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ji=we;function we(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="events"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.events!==void 0){let s=t.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let g={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),a++}}}else{let r={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return we.errors=e,a===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xi=$e,ue={$id:"https://realname-hub.invalid/schemas/exports/validateSiteAttendanceEvent",type:"object",additionalProperties:!1,required:["r\
ecordId","origin","source","workerId","occurredAt","direction","method"],properties:{recordId:{$ref:"https://realname-hub.invalid/schemas#/$defs/RecordId"},origin:{
type:"string",enum:["GATE","TERMINAL","E_FENCE","GROUP_PHOTO","APP"]},source:{type:"string",enum:["LIVE","BACKFILL","MANUAL","IMPORT"]},workerId:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/WorkerId"},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},direction:{type:"string",enum:["IN","OUT",
"UNKNOWN"]},method:{type:"string",enum:["FACE","IRIS","FINGERPRINT","PALM","ID_CARD","REAL_NAME_CARD","ABNORMAL_CLEARANCE","ONE_KEY_OPEN","EMERGENCY_LANE","QR_C\
ODE","MOBILE_APP","OTHER"]},captureId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CaptureId"},location:{$ref:"https://realname-hub.invalid/schemas#/$defs\
/Location"},manual:{$ref:"https://realname-hub.invalid/schemas#/$defs/ManualEntry"},photo:{$ref:"https://realname-hub.invalid/schemas#/$defs/PhotoReference"},gate:{
type:"string",minLength:1,maxLength:64},nonWork:{$ref:"https://realname-hub.invalid/schemas#/$defs/NonWork"},correctionOf:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/RecordId"}},allOf:[{if:{properties:{origin:{const:"E_FENCE"}},required:["origin"]},then:{required:["location"]}},{if:{properties:{origin:{const:"GR\
OUP_PHOTO"}},required:["origin"]},then:{required:["captureId"]}},{if:{properties:{source:{enum:["MANUAL","IMPORT"]}},required:["source"]},then:{required:["manua\
l"]}}]};var Na=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u"),Ha=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$","u");function W(t,{instancePath:i="",parentData:h,
parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
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
e,a===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $e(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=$e.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;
if(t.origin===void 0&&(m="origin")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.origin!==void 0&&t.origin!=="E_FENCE"){let y={};e===null?e=[y]:e.push(y),a++}}
var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let m=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.location===void 0){let b={instancePath:i,schemaPath:"\
#/allOf/0/then/required",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};e===null?e=[b]:e.push(b),a++}var p=m===
a;r=p}if(!r){let m={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(
m),a++}let g=a,k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.origin===void 0&&(m="origin")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.origin!==
void 0&&t.origin!=="GROUP_PHOTO"){let y={};e===null?e=[y]:e.push(y),a++}}var A=w===a;if(a=g,e!==null&&(g?e.length=g:e=null),A){let m=a;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.captureId===void 0){let b={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"captureId"},message:"\
must have required property 'captureId'"};e===null?e=[b]:e.push(b),a++}var A=m===a;k=A}if(!k){let m={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),a++}let v=a,I=!0,c=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.
source===void 0&&(m="source")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.source!==void 0){let y=t.source;if(!(y==="MANUAL"||y==="IMPORT")){let b={};e===null?
e=[b]:e.push(b),a++}}}var l=c===a;if(a=v,e!==null&&(v?e.length=v:e=null),l){let m=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.manual===void 0){let b={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"manual"},message:"must have required property 'manual'"};e===null?e=[b]:e.push(
b),a++}var l=m===a;I=l}if(!I){let m={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[m]:e.push(m),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.recordId===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[m]:e.push(m),a++}if(t.origin===void 0){let m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[m]:e.push(m),a++}if(t.source===void 0){
let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[m]:
e.push(m),a++}if(t.workerId===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[m]:e.push(m),a++}if(t.occurredAt===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[m]:e.push(m),a++}if(t.direction===void 0){let m={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"direction"},message:"must have required property 'direction'"};e===null?e=[m]:e.push(m),a++}if(t.method===void 0){
let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[m]:
e.push(m),a++}for(let m in t)if(!z.call(ue.properties,m)){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),a++}if(t.recordId!==void 0){let m=t.recordId;if(typeof m=="string"){if(!Na.test(m)){let y={
instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/recordId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.origin!==
void 0){let m=t.origin;if(typeof m!="string"){let y={instancePath:i+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),a++}if(!(m==="GATE"||m==="TERMINAL"||m==="E_FENCE"||m==="GROUP_PHOTO"||m==="APP")){let y={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/enum",keyword:"enum",params:{allowedValues:ue.properties.origin.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.
push(y),a++}}if(t.source!==void 0){let m=t.source;if(typeof m!="string"){let y={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(m==="LIVE"||m==="BACKFILL"||m==="MANUAL"||m==="IMPORT")){let y={instancePath:i+"/sour\
ce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:ue.properties.source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[y]:e.push(y),a++}}if(t.workerId!==void 0){let m=t.workerId;if(typeof m=="string"){if(!Z.test(m)){let y={instancePath:i+"/workerId",schemaPath:"https\
://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{\
1,64}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.occurredAt!==void 0){let m=t.occurredAt;if(typeof m=="string"){if(P(m)>
35){let y={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[y]:e.push(y),a++}if(!_.validate(m)){let y={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[y]:e.push(y),a++}}else{let y={
instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[y]:e.push(y),a++}}if(t.direction!==void 0){let m=t.direction;if(typeof m!="string"){let y={instancePath:i+"/direction",schemaPath:"#/properties/dire\
ction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(m==="IN"||m==="OUT"||m==="UNKNOWN")){let y={instancePath:i+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:ue.properties.direction.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[y]:e.push(y),a++}}if(t.method!==void 0){let m=t.method;if(typeof m!="string"){let y={instancePath:i+"/method",schemaPath:"#/propertie\
s/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(m==="FACE"||m==="IRIS"||m==="FINGERPRINT"||m===
"PALM"||m==="ID_CARD"||m==="REAL_NAME_CARD"||m==="ABNORMAL_CLEARANCE"||m==="ONE_KEY_OPEN"||m==="EMERGENCY_LANE"||m==="QR_CODE"||m==="MOBILE_APP"||m==="OTHER")){
let y={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ue.properties.method.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[y]:e.push(y),a++}}if(t.captureId!==void 0){let m=t.captureId;if(typeof m=="string"){if(!Ha.test(m)){let y={instancePath:i+
"/captureId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CaptureId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"'};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/captureId",schemaPath:"https://rea\
lname-hub.invalid/schemas#/$defs/CaptureId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.location!==void 0){
let m=t.location;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.lng===void 0){let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/sche\
mas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[y]:e.push(y),a++}if(m.lat===
void 0){let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"\
lat"},message:"must have required property 'lat'"};e===null?e=[y]:e.push(y),a++}for(let y in m)if(!(y==="lng"||y==="lat"||y==="accuracyMeters"||y==="address")){
let b={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),a++}if(m.lng!==void 0){let y=m.lng;if(typeof y=="number"&&isFinite(
y)){if(y>180||isNaN(y)){let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[b]:e.push(b),a++}if(y<-180||isNaN(y)){let b={instancePath:i+"/location/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===
null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(m.lat!==void 0){let y=m.lat;if(typeof y=="number"&&isFinite(y)){if(y>90||
isNaN(y)){let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[b]:e.push(b),a++}if(y<-90||isNaN(y)){let b={instancePath:i+"/location/lat",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[b]:
e.push(b),a++}}else{let b={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(m.accuracyMeters!==void 0){let y=m.accuracyMeters;if(typeof y=="number"&&isFinite(y)){
if(y>1e5||isNaN(y)){let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[b]:e.push(b),a++}if(y<0||isNaN(y)){let b={instancePath:i+
"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[b]:e.push(b),a++}}if(m.address!==
void 0){let y=m.address;if(typeof y=="string"){if(P(y)>200){let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Lo\
cation/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(P(
y)<1){let b={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/location/address",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(
b),a++}}}else{let y={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[y]:e.push(y),a++}}if(t.manual!==void 0){let m=t.manual;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.operator===void 0){let y={
instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"operator"},message:"\
must have required property 'operator'"};e===null?e=[y]:e.push(y),a++}if(m.reason===void 0){let y={instancePath:i+"/manual",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[y]:e.
push(y),a++}for(let y in m)if(!(y==="operator"||y==="reason"||y==="evidence")){let b={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=
[b]:e.push(b),a++}if(m.operator!==void 0){let y=m.operator;if(typeof y=="string"){if(P(y)>64){let b={instancePath:i+"/manual/operator",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[b]:e.push(b),a++}if(P(y)<1){let b={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/\
operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),a++}}if(m.reason!==void 0){let y=m.reason;if(typeof y=="string"){if(P(y)>200){let b={instancePath:i+"/manual/reason",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200\
 characters"};e===null?e=[b]:e.push(b),a++}if(P(y)<1){let b={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry\
/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[b]:e.push(b),a++}}if(m.evidence!==void 0){let y=m.evidence;if(typeof y=="string"){if(P(y)>200){let b={instancePath:i+"/manual/evidence",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have\
 more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(P(y)<1){let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let y={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/M\
anualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),a++}}if(t.photo!==void 0&&(W(t.photo,{instancePath:i+"\
/photo",parentData:t,parentDataProperty:"photo",rootData:d,dynamicAnchors:f})||(e=e===null?W.errors:e.concat(W.errors),a=e.length)),t.gate!==void 0){let m=t.gate;
if(typeof m=="string"){if(P(m)>64){let y={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NO\
T have more than 64 characters"};e===null?e=[y]:e.push(y),a++}if(P(m)<1){let y={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/gate",schemaPath:"#/properties/\
gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.nonWork!==void 0){let m=t.nonWork;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.reason===void 0){let y={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[y]:e.push(y),a++}if(m.signatureRef===void 0){let y={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"signatureRef"},message:"must ha\
ve required property 'signatureRef'"};e===null?e=[y]:e.push(y),a++}for(let y in m)if(!(y==="reason"||y==="signatureRef")){let b={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have ad\
ditional properties"};e===null?e=[b]:e.push(b),a++}if(m.reason!==void 0){let y=m.reason;if(typeof y=="string"){if(P(y)>200){let b={instancePath:i+"/nonWork/reas\
on",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[b]:e.push(b),a++}if(P(y)<1){let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{
let b={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(m.signatureRef!==void 0){let y=m.signatureRef;if(typeof y=="string"){if(P(y)>128){let b={instancePath:i+
"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[b]:e.push(b),a++}if(P(y)<1){let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/sign\
atureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let y={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),a++}}if(t.correctionOf!==
void 0){let m=t.correctionOf;if(typeof m=="string"){if(!Na.test(m)){let y={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};
e===null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),a++}return $e.errors=e,a===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var en=Ae,Ja={$id:"https://realna\
me-hub.invalid/schemas/exports/validateConfirmationInput",type:"object",additionalProperties:!1,required:["decision","confirmedBy"],properties:{decision:{type:"\
string",enum:["CONFIRM","REFUSE"]},confirmedBy:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,maxLength:200}},allOf:[{if:{properties:{
decision:{const:"REFUSE"}},required:["decision"]},then:{required:["reason"]}}]};function Ae(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,a=0,o=Ae.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){let g;if(t.decision===void 0&&(g="decision")){let k={};e===null?e=[k]:e.push(k),a++}else if(t.decision!==void 0&&t.decision!=="REFUSE"){let k={};
e===null?e=[k]:e.push(k),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let g=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.reason===void 0){let w={
instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}var p=g===a;r=p}if(!r){let g={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[g]:e.push(g),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.decision===void 0){let g={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?e=[g]:e.push(g),a++}if(t.confirmedBy===void 0){let g={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confirmedBy"},message:"must have required property 'confirmedBy'"};e===null?e=[g]:e.push(g),
a++}for(let g in t)if(!(g==="decision"||g==="confirmedBy"||g==="reason")){let k={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),a++}if(t.decision!==void 0){let g=t.decision;if(typeof g!=
"string"){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
k]:e.push(k),a++}if(!(g==="CONFIRM"||g==="REFUSE")){let k={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:Ja.
properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),a++}}if(t.confirmedBy!==void 0){let g=t.confirmedBy;if(typeof g==
"string"){if(P(g)>64){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[k]:e.push(k),a++}if(P(g)<1){let k={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/confirmedBy",schemaPath:"\
#/properties/confirmedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}if(t.reason!==void 0){let g=t.reason;
if(typeof g=="string"){if(P(g)>200){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[k]:e.push(k),a++}if(P(g)<1){let k={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}}else{let g={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),a++}return Ae.errors=e,a===0}Ae.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var sn=je,Xa={$id:"https://realname-hub.invalid/schemas/exports/validateResolutionInput",type:"object",additionalProperties:!1,required:["decis\
ion","operator","reason"],properties:{decision:{type:"string",enum:["SET_TIME","SET_WORKER","DISCARD"]},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/\
$defs/Instant"},workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},operator:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,
maxLength:200}},allOf:[{if:{properties:{decision:{const:"SET_TIME"}},required:["decision"]},then:{required:["occurredAt"]}},{if:{properties:{decision:{const:"SE\
T_WORKER"}},required:["decision"]},then:{required:["workerId"]}}]};function je(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=je.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.decision===void 0&&(v="decision")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.decision!==void 0&&t.decision!=="SET_TIME"){let I={};e===null?e=[I]:e.push(
I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.occurredAt===void 0){let c={instancePath:i,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[c]:
e.push(c),a++}var p=v===a;r=p}if(!r){let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[v]:e.push(v),a++}let g=a,k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.decision===void 0&&(v="decision")){let I={};e===null?
e=[I]:e.push(I),a++}else if(t.decision!==void 0&&t.decision!=="SET_WORKER"){let I={};e===null?e=[I]:e.push(I),a++}}var A=w===a;if(a=g,e!==null&&(g?e.length=g:e=
null),A){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.workerId===void 0){let c={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",
params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[c]:e.push(c),a++}var A=v===a;k=A}if(!k){let v={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.decision===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must ha\
ve required property 'decision'"};e===null?e=[v]:e.push(v),a++}if(t.operator===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[v]:e.push(v),a++}if(t.reason===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[v]:e.push(v),a++}for(let v in t)if(!(v===
"decision"||v==="occurredAt"||v==="workerId"||v==="operator"||v==="reason")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),a++}if(t.decision!==void 0){let v=t.decision;if(typeof v!=
"string"){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}if(!(v==="SET_TIME"||v==="SET_WORKER"||v==="DISCARD")){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",
params:{allowedValues:Xa.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(t.occurredAt!==void 0){
let v=t.occurredAt;if(typeof v=="string"){if(P(v)>35){let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLen\
gth",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[I]:e.push(I),a++}if(!_.validate(v)){let I={instancePath:i+
"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "d\
ate-time"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.workerId!==void 0){let v=t.workerId;if(typeof v=="string"){if(!Z.test(
v)){let I={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/workerId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.operator!==void 0){
let v=t.operator;if(typeof v=="string"){if(P(v)>64){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[I]:e.push(I),a++}if(P(v)<1){let I={instancePath:i+"/operator",schemaPath:"#/properties/operator/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/operato\
r",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.reason!==void 0){let v=t.
reason;if(typeof v=="string"){if(P(v)>200){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[I]:e.push(I),a++}if(P(v)<1){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let v={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return je.errors=e,a===0}je.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rn=Ne,ei={$id:"https://realname-hub.invalid/schemas/exports/validateCompanyInput",type:"object",additionalProperties:!1,required:["name","a\
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
ttps://realname-hub.invalid/schemas#/$defs/LongText"}}};var oa=new RegExp("^[0-9]{6}$","u"),ce=new RegExp("^[0-9]{3}$","u"),le=new RegExp("^[0-9]{2}$","u"),ss=new RegExp("^[0-9A-Z]{5,20}$","u"),pa=new RegExp("^(0|[1-\
9][0-9]{0,14})(\\.[0-9]{1,6})?$","u"),si=new RegExp("^[A-Z]{3}$","u"),C=new RegExp("^\\+?[0-9][0-9-]{4,19}$","u"),ri=new RegExp("^[^@\\s]{1,64}@[^@\\s]{1,190}$",
"u"),j=de().fullFormats.date;function Ne(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ne.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.areaCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have required property 'areaCode'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!z.call(ei.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>
100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.areaCode!==void 0){let s=t.areaCode;if(typeof s=="string"){if(!oa.test(s)){let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/AreaCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),a++}}if(t.registeredOn!==void 0){let s=t.registeredOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/regist\
eredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registeredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.registrationType!==void 0){let s=t.registrationType;if(typeof s=="string"){if(!ce.test(s)){
let r={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.licenseNumber!==void 0){let s=t.licenseNumber;if(typeof s=="string"){if(P(
s)>100){let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?
e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.postCode!==void 0){
let s=t.postCode;if(typeof s=="string"){if(!oa.test(s)){let r={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.legalPerson!==void 0){let s=t.legalPerson;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let r in s)if(!(r==="name"||r==="idCardType"||r==="idCardNumber"||r==="duty"||r==="professionalTitle")){let n={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(P(r)>50){let n={instancePath:i+"/legalPerson/name",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characte\
rs"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+"/legalPerson/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerso\
n/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),a++}}if(s.idCardType!==void 0){let r=s.idCardType;if(typeof r=="string"){if(!le.test(r)){let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.idCardNumber!==void 0){let r=s.idCardNumber;if(typeof r=="string"){if(!ss.test(
r)){let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.
duty!==void 0){let r=s.duty;if(typeof r=="string"){if(P(r)>100){let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+
"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.professionalTitle!==void 0){let r=s.professionalTitle;
if(typeof r=="string"){if(P(r)>100){let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+"\
/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}if(t.registeredCapital!==
void 0){let s=t.registeredCapital;if(typeof s=="string"){if(!pa.test(s)){let r={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/DecimalText/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\
\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Decima\
lText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.paidInCapital!==void 0){let s=t.paidInCapital;if(typeof s==
"string"){if(!pa.test(s)){let r={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"pattern",
params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.capitalCurrency!==void 0){let s=t.capitalCurrency;if(typeof s=="string"){if(!si.test(s)){let r={instancePath:i+
"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.establishedOn!==void 0){let s=t.establishedOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+
"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.officePhone!==void 0){let s=t.officePhone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/officePhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},
message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/officePhone",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.fax!==void 0){let s=t.fax;
if(typeof s=="string"){if(!C.test(s)){let r={instancePath:i+"/fax",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/fax",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.contactName!==
void 0){let s=t.contactName;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Pers\
onName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.contactPhone!==void 0){let s=t.contactPhone;if(typeof s==
"string"){if(!C.test(s)){let r={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contactPho\
ne",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.email!==void 0){let s=t.email;if(typeof s=="string"){if(P(s)>254){let r={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"ma\
xLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[r]:e.push(r),a++}if(!ri.test(s)){let r={instancePath:i+"/email",schemaPath:"\
#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:'must match pattern "^[^@\\s]{1,64}@[^@\\s]{1,190}$"'};e===
null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),a++}}if(t.website!==void 0){let s=t.website;if(typeof s=="string"){if(P(s)>200){let r={instancePath:i+"/website",schemaPath:"#/properti\
es/website/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+
"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),a++}}if(t.remark!==void 0){let s=t.remark;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(P(
s)<1){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ne.errors=e,a===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var tn=qe,qa={$id:"https://realname-hub.invalid/schemas/exports/validateProjectInput",type:"object",additionalProperties:!1,required:["name","areaCode","statusC\
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
ProfileKey"},closable:{type:"boolean"},fence:{type:"array",minItems:3,maxItems:200,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Position"}}}};var E=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),ti=new RegExp("^[a-z][a-z0-9-]{0,31}$","u");function M(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectName"},message:"must have required property 'projectName'"};e===null?e=[s]:e.push(s),a++}if(t.permitNumber===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"permitNumber"},message:"must have required property 'permitNumber'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="projectName"||s==="permitNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.projectName!==void 0){let s=t.projectName;
if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"m\
axLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/projectName",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.permitNumber!==void 0){let s=t.permitNumber;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more \
than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return M.errors=e,a===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.
push(s),a++}if(t.areaCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have requ\
ired property 'areaCode'"};e===null?e=[s]:e.push(s),a++}if(t.statusCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statusCode"},message:"must have required property 'statusCode'"};e===null?e=[s]:e.push(s),a++}if(t.generalContractorId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"generalContractorId"},message:"must have required property 'generalContractorId'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!z.call(qa.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100\
 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.areaCode!==
void 0){let s=t.areaCode;if(typeof s=="string"){if(!oa.test(s)){let r={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCo\
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
if(P(r)>100){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),a++}}if(t.description!==void 0){let s=t.description;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/descri\
ption",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 c\
haracters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/description",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/descriptio\
n",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),a++}}if(t.category!==void 0){let s=t.category;if(typeof s=="string"){if(!le.test(s)){let r={instancePath:i+"/category",schemaPath:"#/properties/category/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/categ\
ory",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.statusCode!==void 0){
let s=t.statusCode;if(typeof s!="string"){let r={instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005")){let r={instancePath:i+"/statusCode",schemaPath:"#/pro\
perties/statusCode/enum",keyword:"enum",params:{allowedValues:qa.properties.statusCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:
e.push(r),a++}}if(t.permits!==void 0){let s=t.permits;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/permits",schemaPath:"#/properties/permits/max\
Items",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)M(s[n],{
instancePath:i+"/permits/"+n,parentData:s,parentDataProperty:n,rootData:d,dynamicAnchors:f})||(e=e===null?M.errors:e.concat(M.errors),a=e.length)}else{let r={instancePath:i+
"/permits",schemaPath:"#/properties/permits/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}if(t.startDate!==void 0){
let s=t.startDate;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/forma\
t",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.completeDate!==
void 0){let s=t.completeDate;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/completeDate",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/complete\
Date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.landPlanNumber!==void 0){let s=t.landPlanNumber;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(
r),a++}if(P(s)<1){let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/landPlanNumber",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.worksPlanNumber!==
void 0){let s=t.worksPlanNumber;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={
instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.investment!==void 0){let s=t.investment;
if(typeof s=="string"){if(!pa.test(s)){let r={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.areaSquareMetres!==void 0){let s=t.areaSquareMetres;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let r={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[r]:e.push(r),a++}}if(t.lengthMetres!==void 0){let s=t.lengthMetres;if(typeof s=="number"&&isFinite(s)){if(s<
0||isNaN(s)){let r={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[r]:e.push(r),a++}}if(t.contactName!==void 0){let s=t.contactName;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more t\
han 50 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonN\
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
e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(P(
s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.approvalNumber!==void 0){let s=t.approvalNumber;
if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/approvalNumber",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.approvalLevel!==void 0){let s=t.approvalLevel;if(typeof s=="string"){if(!ce.
test(s)){let r={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must ma\
tch pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.sizeCode!==void 0){let s=t.sizeCode;if(typeof s=="string"){if(!le.test(s)){let r={
instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),a++}}if(t.propertyCode!==void 0){let s=t.propertyCode;if(typeof s=="string"){if(!ce.test(s)){let r={instancePath:i+"/prope\
rtyCode",schemaPath:"#/properties/propertyCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/propertyCode",schemaPath:"#/properties/propertyCode/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),a++}}if(t.functionCode!==void 0){let s=t.functionCode;if(typeof s=="string"){if(!ce.test(s)){let r={instancePath:i+"/functionCode",
schemaPath:"#/properties/functionCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/functionCode",schemaPath:"#/properties/functionCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.nationCode!==void 0){let s=t.nationCode;if(typeof s=="string"){if(P(s)>8){let r={instancePath:i+"/nationCode",schemaPath:"#/prope\
rties/nationCode/maxLength",keyword:"maxLength",params:{limit:8},message:"must NOT have more than 8 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={
instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.profile!==void 0){let s=t.profile;if(typeof s=="string"){if(!ti.test(s)){let r={instancePath:i+"/profile",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ProfileKey/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z][\
a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/profile",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProfileKey/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.closable!==void 0&&typeof t.closable!="boolean"){let s={instancePath:i+
"/closable",schemaPath:"#/properties/closable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.fence!==
void 0){let s=t.fence;if(Array.isArray(s)){if(s.length>200){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),a++}if(s.length<3){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/minItems",
keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.lng===void 0){let g={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/req\
uired",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[g]:e.push(g),a++}if(p.lat===void 0){let g={instancePath:i+
"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have requ\
ired property 'lat'"};e===null?e=[g]:e.push(g),a++}for(let g in p)if(!(g==="lng"||g==="lat")){let k={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[k]:e.push(k),a++}if(p.lng!==void 0){let g=p.lng;if(typeof g=="number"&&isFinite(g)){if(g>180||isNaN(g)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[k]:e.push(k),a++}if(g<-180||isNaN(g)){let k={instancePath:i+"/fence/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properti\
es/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fenc\
e/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[k]:e.push(k),a++}}if(p.lat!==void 0){let g=p.lat;if(typeof g=="number"&&isFinite(g)){if(g>90||isNaN(g)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[k]:e.push(k),a++}if(g<-90||isNaN(g)){let k={instancePath:i+"/fence/"+n+"/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[k]:e.push(k),a++}}else{let k={instancePath:i+"/fence/"+n+"/\
lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[k]:e.push(k),a++}}}else{let g={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[g]:e.push(g),a++}}}else{let r={instancePath:i+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return qe.errors=e,a===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var an=Te,ai={$id:"https://realna\
me-hub.invalid/schemas/exports/validateParticipantInput",type:"object",additionalProperties:!1,required:["participationType"],properties:{participationType:{type:"\
string",enum:["001","002","003","004","005","006","007","008","009","010","011","012"]},joinedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},leftOn:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},bankAccounts:{type:"array",maxItems:5,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/BankAccou\
ntInput"}},manager:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonInput"}}};var rs=new RegExp("^[0-9]{6,32}$","u"),ma=new RegExp("^[0-9]{12}$","u");function Q(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.bankCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankCode"},message:"must have required property 'bankCode'"};e===null?
e=[s]:e.push(s),a++}if(t.branchName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchName"},message:"mu\
st have required property 'branchName'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="bankCo\
de"||s==="branchName"||s==="accountNumber"||s==="linkNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.bankCode!==void 0){let s=t.bankCode;if(typeof s=="string"){
if(!ce.test(s)){let r={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.branchName!==void 0){let s=t.branchName;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+
"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortTex\
t/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/br\
anchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;if(typeof s=="string"){if(!rs.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"#/pr\
operties/accountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/accountNumber",schemaPath:"#/properties/accountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),a++}}if(t.linkNumber!==void 0){let s=t.linkNumber;if(typeof s=="string"){if(!ma.test(s)){let r={instancePath:i+"/linkNumber",schemaPath:"#/properti\
es/linkNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/linkNumber",schemaPath:"#/properties/linkNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Q.errors=e,a===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==
void 0){let s=t.idCardType;if(typeof s=="string"){if(!le.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ss.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return G.errors=e,a===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Te(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.participationType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"participationType"},message:"must have required property 'participationType'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="participationType"||s==="joinedOn"||s==="leftOn"||s==="bankAccounts"||s==="manager")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.participationType!==void 0){
let s=t.participationType;if(typeof s!="string"){let r={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005"||s==="006"||s==="007"||s==="008"||
s==="009"||s==="010"||s==="011"||s==="012")){let r={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/enum",keyword:"enum",params:{
allowedValues:ai.properties.participationType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.joinedOn!==void 0){
let s=t.joinedOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",
keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedOn",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leftOn!==void 0){
let s=t.leftOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/leftOn",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bankAccounts!==void 0){
let s=t.bankAccounts;if(Array.isArray(s)){if(s.length>5){let n={instancePath:i+"/bankAccounts",schemaPath:"#/properties/bankAccounts/maxItems",keyword:"maxItems",
params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)Q(s[n],{instancePath:i+"/bankAccount\
s/"+n,parentData:s,parentDataProperty:n,rootData:d,dynamicAnchors:f})||(e=e===null?Q.errors:e.concat(Q.errors),a=e.length)}else{let r={instancePath:i+"/bankAcco\
unts",schemaPath:"#/properties/bankAccounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}t.manager!==void 0&&
(G(t.manager,{instancePath:i+"/manager",parentData:t,parentDataProperty:"manager",rootData:d,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),a=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Te.errors=e,a===0}
Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=De;function U(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==
void 0){let s=t.idCardType;if(typeof s=="string"){if(!le.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ss.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return U.errors=e,a===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function De(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="name"||s==="companyId"||s==="leader"||s==="joinedOn"||s==="leftOn"||s==="remark")){let r={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){
let s=t.name;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leader!==void 0&&(U(t.leader,{
instancePath:i+"/leader",parentData:t,parentDataProperty:"leader",rootData:d,dynamicAnchors:f})||(e=e===null?U.errors:e.concat(U.errors),a=e.length)),t.joinedOn!==
void 0){let s=t.joinedOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day\
/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.leftOn!==
void 0){let s=t.leftOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/for\
mat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/leftOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.remark!==
void 0){let s=t.remark;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/\
remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return De.errors=e,a===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var on=xe,Ta={$id:"\
https://realname-hub.invalid/schemas/exports/validateWorkerInput",type:"object",additionalProperties:!1,required:["name","idCardType","idCardNumber"],properties:{
name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},idCardType:{$ref:"https://realname-hub.invalid/schemas#/$defs/IdCardType"},idCardNumber:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber"},gender:{type:"string",enum:["MALE","FEMALE"]},nation:{type:"string",minLength:1,maxLength:10},birthDate:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},phone:{$ref:"https://realname-hub.\
invalid/schemas#/$defs/Phone"},grantOrg:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},validFrom:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/Day"},validTo:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},politicsCode:{type:"string",pattern:"^(0[1-9]|1[0-3])$"},educationCode:{type:"string",
pattern:"^(0[1-8]|99)$"},maritalCode:{type:"string",pattern:"^0[1-4]$"},photoSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"}}},ii=new RegExp(
"^(0[1-9]|1[0-3])$","u"),ni=new RegExp("^(0[1-8]|99)$","u"),oi=new RegExp("^0[1-4]$","u");function xe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,a=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(t.idCardType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"idCardTy\
pe"},message:"must have required property 'idCardType'"};e===null?e=[s]:e.push(s),a++}if(t.idCardNumber===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"idCardNumber"},message:"must have required property 'idCardNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.
call(Ta.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.idCardType!==void 0){let s=t.
idCardType;if(typeof s=="string"){if(!le.test(s)){let r={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardType",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}if(t.idCardNumber!==void 0){let s=t.idCardNumber;if(typeof s=="string"){if(!ss.test(s)){let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.gender!==void 0){let s=t.gender;if(typeof s!="string"){let r={instancePath:i+"/gende\
r",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="MALE"||s==="FEMA\
LE")){let r={instancePath:i+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:Ta.properties.gender.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.nation!==void 0){let s=t.nation;if(typeof s=="string"){if(P(s)>10){let r={instancePath:i+"/\
nation",schemaPath:"#/properties/nation/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[r]:e.push(
r),a++}if(P(s)<1){let r={instancePath:i+"/nation",schemaPath:"#/properties/nation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/nation",schemaPath:"#/properties/nation/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.birthDate!==void 0){let s=t.birthDate;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+
"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===
null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.address!==void 0){let s=t.address;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+
"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 5\
00 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.phone!==
void 0){let s=t.phone;if(typeof s=="string"){if(!C.test(s)){let r={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",
keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),a++}}if(t.grantOrg!==void 0){let s=t.grantOrg;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<
1){let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.validFrom!==void 0){let s=t.validFrom;if(typeof s==
"string"){if(!j.validate(s)){let r={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.validTo!==void 0){let s=t.validTo;if(typeof s==
"string"){if(!j.validate(s)){let r={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.politicsCode!==void 0){let s=t.politicsCode;
if(typeof s=="string"){if(!ii.test(s)){let r={instancePath:i+"/politicsCode",schemaPath:"#/properties/politicsCode/pattern",keyword:"pattern",params:{pattern:"^\
(0[1-9]|1[0-3])$"},message:'must match pattern "^(0[1-9]|1[0-3])$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/politicsCode",schemaPath:"#/prop\
erties/politicsCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.educationCode!==void 0){let s=t.educationCode;
if(typeof s=="string"){if(!ni.test(s)){let r={instancePath:i+"/educationCode",schemaPath:"#/properties/educationCode/pattern",keyword:"pattern",params:{pattern:"\
^(0[1-8]|99)$"},message:'must match pattern "^(0[1-8]|99)$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/educationCode",schemaPath:"#/properties\
/educationCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.maritalCode!==void 0){let s=t.maritalCode;
if(typeof s=="string"){if(!oi.test(s)){let r={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/pattern",keyword:"pattern",params:{pattern:"^0[\
1-4]$"},message:'must match pattern "^0[1-4]$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.photoSha256!==void 0){let s=t.photoSha256;if(typeof s=="s\
tring"){if(!D.test(s)){let r={instancePath:i+"/photoSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/photoSha256",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xe.errors=e,a===0}xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pn=Oe,Da={$id:"https://realname-hub.invalid/schemas/exports/validateProjectWorkerInput",type:"object",additionalProperties:!1,
required:["teamId","companyId","workType","role","isTeamLeader"],properties:{teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},companyId:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId"},workType:{$ref:"https://realname-hub.invalid/schemas#/$defs/CodedValue"},role:{type:"string",enum:["MANA\
GER","WORKER"]},isTeamLeader:{type:"boolean"},insured:{type:"boolean"},joinedUnionOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},speciality:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/ShortText"},badMedicalHistory:{type:"boolean"},emergencyContact:{type:"object",additionalProperties:!1,properties:{name:{
$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},phone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"}}},workingSince:{$ref:"https://re\
alname-hub.invalid/schemas#/$defs/Day"}}};var T=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),pi=new RegExp("^[A-Z][A-Z0-9-]{0,31}$","u");function Oe(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.teamId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have r\
equired property 'teamId'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(t.workType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workType"},message:"must have required property 'workType'"};e===null?e=[s]:e.push(s),a++}if(t.role===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[s]:e.push(s),
a++}if(t.isTeamLeader===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isTeamLeader"},message:"must have requ\
ired property 'isTeamLeader'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.call(Da.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.teamId!==void 0){let s=t.
teamId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pa\
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
properties"};e===null?e=[n]:e.push(n),a++}if(s.scheme!==void 0){let r=s.scheme;if(typeof r=="string"){if(!pi.test(r)){let n={instancePath:i+"/workType/scheme",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9-]{0,31}$"},message:'must matc\
h pattern "^[A-Z][A-Z0-9-]{0,31}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/scheme",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/CodedValue/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.code!==void 0){let r=s.
code;if(typeof r=="string"){if(P(r)>32){let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/cod\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+
"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CodedValue/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),a++}}if(t.role!==void 0){let s=t.role;if(typeof s!="string"){let r={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="MANAGER"||s==="WORKER")){let r={instancePath:i+"/role",schemaPath:"#/properties/\
role/enum",keyword:"enum",params:{allowedValues:Da.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
isTeamLeader!==void 0&&typeof t.isTeamLeader!="boolean"){let s={instancePath:i+"/isTeamLeader",schemaPath:"#/properties/isTeamLeader/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.insured!==void 0&&typeof t.insured!="boolean"){let s={instancePath:i+"/insured",schemaPath:"\
#/properties/insured/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(t.joinedUnionOn!==void 0){let s=t.joinedUnionOn;
if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/joinedUnionOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"fo\
rmat",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/joinedUnionOn",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.speciality!==void 0){
let s=t.speciality;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"\
/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.badMedicalHistory!==void 0&&typeof t.badMedicalHistory!="boolean"){let s={
instancePath:i+"/badMedicalHistory",schemaPath:"#/properties/badMedicalHistory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),a++}if(t.emergencyContact!==void 0){let s=t.emergencyContact;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="name"||r==="p\
hone")){let n={instancePath:i+"/emergencyContact",schemaPath:"#/properties/emergencyContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let r=s.name;if(typeof r=="string"){if(P(r)>50){let n={instancePath:i+
"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT h\
ave more than 50 characters"};e===null?e=[n]:e.push(n),a++}if(P(r)<1){let n={instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={
instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),a++}}if(s.phone!==void 0){let r=s.phone;if(typeof r=="string"){if(!C.test(r)){let n={instancePath:i+"/emergencyContact\
/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match \
pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/emergencyContact/phone",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let r={instancePath:i+"/emergency\
Contact",schemaPath:"#/properties/emergencyContact/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),a++}}if(t.workingSince!==
void 0){let s=t.workingSince;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/workingSince",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workingS\
ince",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Oe.errors=
e,a===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mn=Le,xa={$id:"https://realname-hub.invalid/schemas/exports/validateMovementInput",type:"obj\
ect",additionalProperties:!1,required:["type","date"],properties:{type:{type:"string",enum:["JOIN","LEAVE"]},date:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},evaluation:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},settlement:{type:"string",enum:["SETTLED","UNSETTLED","UNKNOWN"]},confirmation:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}};function V(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"name"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.sha256;if(typeof s=="string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return V.errors=e,a===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Le(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'"};e===null?e=[s]:e.push(s),a++}if(t.date===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="type"||s==="date"||s==="evaluation"||s==="settlement"||
s==="confirmation")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[r]:e.push(r),a++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="JOIN"||s==="LEAVE")){let r={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:xa.properties.type.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),a++}}if(t.date!==void 0){let s=t.date;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/date",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.evaluation!==void 0){let s=t.evaluation;if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/evaluation",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.
push(r),a++}if(P(s)<1){let r={instancePath:i+"/evaluation",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/evaluation",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.settlement!==void 0){
let s=t.settlement;if(typeof s!="string"){let r={instancePath:i+"/settlement",schemaPath:"#/properties/settlement/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SETTLED"||s==="UNSETTLED"||s==="UNKNOWN")){let r={instancePath:i+"/settlement",schemaPath:"#/properties/\
settlement/enum",keyword:"enum",params:{allowedValues:xa.properties.settlement.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),a++}}t.confirmation!==void 0&&(V(t.confirmation,{instancePath:i+"/confirmation",parentData:t,parentDataProperty:"confirmation",rootData:d,dynamicAnchors:f})||
(e=e===null?V.errors:e.concat(V.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),a++}return Le.errors=e,a===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ln=Ee,Oa={$id:"https://realname-hub.invali\
d/schemas/exports/validateContractInput",type:"object",additionalProperties:!1,required:["workerId","companyId","periodType","startDate","endDate"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},periodType:{type:"\
string",enum:["FIXED_TERM","BY_WORK"]},startDate:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},endDate:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},unitCode:{type:"string",enum:["80","81","82"]},unitPriceFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},attachments:{type:"arr\
ay",maxItems:2,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}}};function B(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,a=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(t.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="sha256")){let r={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==
void 0){let s=t.name;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.sha256!==void 0){let s=t.sha256;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return B.errors=e,a===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ee(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ee.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}if(t.periodType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"periodType"},message:"must hav\
e required property 'periodType'"};e===null?e=[s]:e.push(s),a++}if(t.startDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"startDate"},message:"must have required property 'startDate'"};e===null?e=[s]:e.push(s),a++}if(t.endDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"endDate"},message:"must have required property 'endDate'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"workerId"||s==="companyId"||s==="periodType"||s==="startDate"||s==="endDate"||s==="unitCode"||s==="unitPriceFen"||s==="attachments")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!Z.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyI\
d",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match\
 pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.periodType!==void 0){let s=t.periodType;
if(typeof s!="string"){let r={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}if(!(s==="FIXED_TERM"||s==="BY_WORK")){let r={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"\
enum",params:{allowedValues:Oa.properties.periodType.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.startDate!==
void 0){let s=t.startDate;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/D\
ay/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.endDate!==
void 0){let s=t.endDate;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/endDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/endDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.unitCode!==
void 0){let s=t.unitCode;if(typeof s!="string"){let r={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="80"||s==="81"||s==="82")){let r={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/e\
num",keyword:"enum",params:{allowedValues:Oa.properties.unitCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
unitPriceFen!==void 0){let s=t.unitPriceFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/proper\
ties/unitPriceFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};e===null?e=[r]:e.push(r),a++}if(s<0||isNaN(s)){let r={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFe\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),a++}}}if(t.attachments!==void 0){let s=t.attachments;
if(Array.isArray(s)){if(s.length>2){let n={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++)B(s[n],{instancePath:i+"/attachments/"+n,parentData:s,parentDataProperty:n,
rootData:d,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),a=e.length)}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachment\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ee.errors=e,a===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var dn=ze;function ze(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ze.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.workerId===void 0&&(w="workerId")){let A={};e===
null?e=[A]:e.push(A),a++}}var p=n===a;a=s,e!==null&&(s?e.length=s:e=null);let g;if(p){let w=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef!==void 0){
let v={instancePath:i+"/strangerRef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is\
 false"};e===null?e=[v]:e.push(v),a++}var p=w===a;if(r=p,r){var k={};k.strangerRef=!0}g="then"}else{let w=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.strangerRef===
void 0){let v={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required propert\
y 'strangerRef'"};e===null?e=[v]:e.push(v),a++}var p=w===a;r=p,g="else"}if(!r){let w={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:g},
message:'must match "'+g+'" schema'};e===null?e=[w]:e.push(w),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.approver===void 0){let w={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"approver"},message:"must have required property 'approver'"};e===null?e=[w]:e.push(w),a++}if(t.reason===
void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}if(t.validFrom===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must\
 have required property 'validFrom'"};e===null?e=[w]:e.push(w),a++}if(t.validTo===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"validTo"},message:"must have required property 'validTo'"};e===null?e=[w]:e.push(w),a++}for(let w in t)if(!(w==="workerId"||w==="strangerRef"||
w==="approver"||w==="reason"||w==="validFrom"||w==="validTo")){let A={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),a++}if(t.workerId!==void 0){let w=t.workerId;if(typeof w=="string"){
if(!Z.test(w)){let A={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[A]:e.push(A),a++}}else{let A={instancePath:i+"/workerId",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),a++}}if(t.strangerRef!==
void 0){let w=t.strangerRef;if(typeof w=="string"){if(!za.test(w)){let A={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[A]:e.push(
A),a++}}else{let A={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[A]:e.push(A),a++}}if(t.approver!==void 0){let w=t.approver;if(typeof w=="string"){if(P(w)>64){let A={instancePath:i+"/appr\
over",schemaPath:"#/properties/approver/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[A]:e.push(
A),a++}if(P(w)<1){let A={instancePath:i+"/approver",schemaPath:"#/properties/approver/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[A]:e.push(A),a++}}else{let A={instancePath:i+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[A]:e.push(A),a++}}if(t.reason!==void 0){let w=t.reason;if(typeof w=="string"){if(P(w)>200){let A={instancePath:i+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[A]:e.push(
A),a++}if(P(w)<1){let A={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[A]:e.push(A),a++}}else{let A={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[A]:e.push(A),a++}}if(t.validFrom!==void 0){let w=t.validFrom;if(typeof w=="string"){if(P(w)>35){let A={instancePath:i+"/va\
lidFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 ch\
aracters"};e===null?e=[A]:e.push(A),a++}if(!_.validate(w)){let A={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/fo\
rmat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[A]:e.push(A),a++}}else{let A={instancePath:i+"/validFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),a++}}
if(t.validTo!==void 0){let w=t.validTo;if(typeof w=="string"){if(P(w)>35){let A={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[A]:e.push(A),a++}if(!_.validate(w)){let A={
instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[A]:e.push(A),a++}}else{let A={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),a++}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),a++}return ze.errors=e,a===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var un=Se;function Se(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.reason===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s===
"from"||s==="reason")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/fro\
m",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.reason!==void 0){let s=t.reason;if(typeof s=="string"){if(P(s)>200){let r={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){
let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Se.errors=e,a===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cn=Ze;function Ze(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="to"){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.to!==void 0){let s=t.to;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/to",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ze.errors=e,a===0}Ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var hn=_e;var mi={type:"string",enum:["REGULAR","SUPPLEMENT","BACK_PAY"]};function K(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return K.errors=e,a===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var La=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function _e(t,{
instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=_e.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.kind===void 0&&(v="kind")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.
kind!==void 0&&t.kind!=="BACK_PAY"){let I={};e===null?e=[I]:e.push(I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.backPayMonth===void 0){let c={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"backPayMon\
th"},message:"must have required property 'backPayMonth'"};e===null?e=[c]:e.push(c),a++}if(t.reason===void 0){let c={instancePath:i,schemaPath:"#/allOf/0/then/r\
equired",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[c]:e.push(c),a++}}var p=v===a;r=p}if(!r){
let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}let g=a,
k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.kind===void 0&&(v="kind")){let I={};e===null?e=[I]:e.push(I),a++}else if(t.kind!==void 0&&t.kind!==
"SUPPLEMENT"){let I={};e===null?e=[I]:e.push(I),a++}}var A=w===a;if(a=g,e!==null&&(g?e.length=g:e=null),A){let v=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&
t.reason===void 0){let c={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required p\
roperty 'reason'"};e===null?e=[c]:e.push(c),a++}var A=v===a;k=A}if(!k){let v={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},
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
null?e=[I]:e.push(I),a++}if(t.acting!==void 0&&(K(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=
e===null?K.errors:e.concat(K.errors),a=e.length)),t.companyId!==void 0){let v=t.companyId;if(typeof v=="string"){if(!E.test(v)){let I={instancePath:i+"/companyI\
d",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match\
 pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.accountId!==void 0){let v=t.accountId;if(typeof v==
"string"){if(!T.test(v)){let I={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-\
9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/accountId",schemaPath:"\
#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.payMonth!==void 0){let v=t.payMonth;
if(typeof v=="string"){if(!La.test(v)){let I={instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pat\
tern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+
"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}}if(t.kind!==void 0){let v=t.kind;if(typeof v!="string"){let I={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
PayrollKind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}if(!(v==="REGULAR"||v==="SUPPLEMENT"||v==="BACK_P\
AY")){let I={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollKind/enum",keyword:"enum",params:{allowedValues:mi.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(t.backPayMonth!==void 0){let v=t.backPayMonth;if(typeof v=="string"){if(!La.test(v)){
let I={instancePath:i+"/backPayMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-\
(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/backPayMonth",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.reason!==
void 0){let v=t.reason;if(typeof v=="string"){if(P(v)>500){let I={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[I]:e.push(I),a++}if(P(v)<1){let I={instancePath:i+"/\
reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(t.payDay!==void 0){let v=t.payDay;if(typeof v=="string"){if(!j.validate(v)){
let I={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return _e.errors=e,a===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fn=Ce;function Y(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return Y.errors=e,a===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li={type:"object",additionalProperties:!1,required:["kind"],
properties:{kind:{type:"string",enum:["LINES","XLSX","CSV","COMPUTED"]},lines:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/PayrollLineInput"}},attachmentSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"},rates:{type:"array",minItems:1,maxItems:1e3,items:{
$ref:"https://realname-hub.invalid/schemas#/$defs/WageRate"}}},allOf:[{if:{properties:{kind:{const:"LINES"}},required:["kind"]},then:{required:["lines"]}},{if:{
properties:{kind:{enum:["XLSX","CSV"]}},required:["kind"]},then:{required:["attachmentSha256"]}},{if:{properties:{kind:{const:"COMPUTED"}},required:["kind"]},then:{
required:["rates"]}}]},di={type:"object",additionalProperties:!1,required:["workerId","grossFen","netFen"],properties:{workerId:{$ref:"https://realname-hub.inva\
lid/schemas#/$defs/WorkerId"},name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},days:{type:"string",pattern:"^[0-9]{1,3}(\\.[05])?$"},hours:{
type:"string",pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},items:{type:"array",maxItems:20,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/WageItem"}},grossFen:{
type:"integer",format:"int64",minimum:1,maximum:1e11},deductionsFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},netFen:{type:"integer",format:"\
int64",minimum:1,maximum:1e11},reissueOf:{$ref:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId"},note:{type:"string",minLength:1,maxLength:100}}},ui={
type:"object",additionalProperties:!1,required:["kind","name","amountFen"],properties:{kind:{type:"string",enum:["DUE","WITHHELD"]},name:{type:"string",minLength:1,
maxLength:40},amountFen:{type:"integer",format:"int64",minimum:1,maximum:1e11}}};var ci=new RegExp("^[0-9]{1,3}(\\.[05])?$","u"),hi=new RegExp("^[0-9]{1,4}(\\.[0-9]{1,2})?$","u"),fi=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u");function H(t,{
instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(t.grossFen===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"grossFen"},message:"must have required property 'grossFen'"};e===null?e=[s]:e.push(s),a++}if(t.netFen===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"netFen"},message:"must have required property 'netFen'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!z.call(di.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!Z.test(s)){let r={
instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},
message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.name!==void 0){let s=t.name;
if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLengt\
h",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.
push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.days!==void 0){let s=t.days;if(typeof s=="string"){if(!ci.test(s)){let r={instancePath:i+"/days",schemaPath:"\
#/properties/days/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[05])?$"},message:'must match pattern "^[0-9]{1,3}(\\.[05])?$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}}if(t.hours!==void 0){let s=t.hours;if(typeof s=="string"){if(!hi.test(s)){let r={instancePath:i+"/hours",schemaPath:"#/properties/hours/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},message:'must match pattern "^[0-9]{1,4}(\\.[0-9]{1,2})?$"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.
items!==void 0){let s=t.items;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{
limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let r=s.length;for(let n=0;n<r;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.kind===void 0){let g={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[g]:e.push(g),a++}if(p.name===void 0){let g={instancePath:i+"/items/"+n,
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'"};e===null?e=[g]:e.push(g),a++}if(p.amountFen===void 0){let g={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Wage\
Item/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must have required property 'amountFen'"};e===null?e=[g]:e.push(g),a++}for(let g in p)
if(!(g==="kind"||g==="name"||g==="amountFen")){let k={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),a++}if(p.kind!==void 0){
let g=p.kind;if(typeof g!="string"){let k={instancePath:i+"/items/"+n+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/kind/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}if(!(g==="DUE"||g==="WITHHELD")){let k={instancePath:i+"/items\
/"+n+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/kind/enum",keyword:"enum",params:{allowedValues:ui.properties.kind.enum},
message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),a++}}if(p.name!==void 0){let g=p.name;if(typeof g=="string"){if(P(g)>40){let k={instancePath:i+
"/items/"+n+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/name/maxLength",keyword:"maxLength",params:{limit:40},message:"m\
ust NOT have more than 40 characters"};e===null?e=[k]:e.push(k),a++}if(P(g)<1){let k={instancePath:i+"/items/"+n+"/name",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/WageItem/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[k]:e.push(
k),a++}}else{let k={instancePath:i+"/items/"+n+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),a++}}if(p.amountFen!==void 0){let g=p.amountFen;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g))){let k={instancePath:i+"/items/"+n+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/amountFen/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[k]:e.push(k),a++}if(typeof g=="number"&&isFinite(g)){if(g>1e11||isNaN(g)){let k={instancePath:i+"/items/"+
n+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/properties/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},
message:"must be <= 100000000000"};e===null?e=[k]:e.push(k),a++}if(g<1||isNaN(g)){let k={instancePath:i+"/items/"+n+"/amountFen",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/WageItem/properties/amountFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[k]:e.push(
k),a++}}}}else{let g={instancePath:i+"/items/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageItem/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[g]:e.push(g),a++}}}else{let r={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"\
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
let s=t.reissueOf;if(typeof s=="string"){if(!fi.test(s)){let r={instancePath:i+"/reissueOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineI\
d/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/reissueOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[r]:e.push(r),a++}}if(t.note!==void 0){let s=t.note;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/note",schemaPath:"#/pr\
operties/note/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={
instancePath:i+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[r]:e.push(r),a++}}else{let r={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return H.errors=e,a===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi={type:"object",additionalProperties:!1,required:["per","amountFen"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},per:{type:"string",enum:[
"DAY","HOUR"]},amountFen:{type:"integer",format:"int64",minimum:1,maximum:1e11}}};function J(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,
dynamicAnchors:f={}}={}){let e=null,a=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.per===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"must have required property 'per\
'"};e===null?e=[s]:e.push(s),a++}if(t.amountFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},
message:"must have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="workerId"||s==="teamId"||s==="per"||s==="amountFen")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s=="string"){if(!Z.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}\
$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.teamId!==void 0){let s=t.teamId;if(typeof s=="string"){if(!T.test(s)){let r={
instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0\
,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/teamId",schemaPath:"https:/\
/realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.per!==void 0){
let s=t.per;if(typeof s!="string"){let r={instancePath:i+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),a++}if(!(s==="DAY"||s==="HOUR")){let r={instancePath:i+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues:yi.
properties.per.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.amountFen!==void 0){let s=t.amountFen;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(s)){let r={instancePath:i+"/amountFen",schemaPath:"#/propert\
ies/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={
instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:
e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return J.
errors=e,a===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=X.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,r=!0,n=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;
if(t.kind===void 0&&(m="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0&&t.kind!=="LINES"){let y={};e===null?e=[y]:e.push(y),a++}}var p=n===
a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let m=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.lines===void 0){let b={instancePath:i,schemaPath:"#/allOf/0/t\
hen/required",keyword:"required",params:{missingProperty:"lines"},message:"must have required property 'lines'"};e===null?e=[b]:e.push(b),a++}var p=m===a;r=p}if(!r){
let m={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),a++}let g=a,
k=!0,w=a;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.kind===void 0&&(m="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0){let y=t.
kind;if(!(y==="XLSX"||y==="CSV")){let b={};e===null?e=[b]:e.push(b),a++}}}var A=w===a;if(a=g,e!==null&&(g?e.length=g:e=null),A){let m=a;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.attachmentSha256===void 0){let b={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"attachmen\
tSha256"},message:"must have required property 'attachmentSha256'"};e===null?e=[b]:e.push(b),a++}var A=m===a;k=A}if(!k){let m={instancePath:i,schemaPath:"#/allO\
f/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),a++}let v=a,I=!0,c=a;if(t&&typeof t=="object"&&
!Array.isArray(t)){let m;if(t.kind===void 0&&(m="kind")){let y={};e===null?e=[y]:e.push(y),a++}else if(t.kind!==void 0&&t.kind!=="COMPUTED"){let y={};e===null?e=
[y]:e.push(y),a++}}var l=c===a;if(a=v,e!==null&&(v?e.length=v:e=null),l){let m=a;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.rates===void 0){let b={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"rates"},message:"must have required property 'rates'"};e===null?e=[b]:e.push(b),
a++}var l=m===a;I=l}if(!I){let m={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[m]:e.push(m),a++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[m]:e.push(m),a++}for(let m in t)if(!(m==="kind"||m==="lines"||m==="attachmentSha256"||m==="rate\
s")){let y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pr\
operties"};e===null?e=[y]:e.push(y),a++}if(t.kind!==void 0){let m=t.kind;if(typeof m!="string"){let y={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}if(!(m==="LINES"||m==="XLSX"||m==="CSV"||m==="COMPUTED")){let y={instancePath:i+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:li.properties.kind.enum},message:"must be equal to one of the allowed values"};
e===null?e=[y]:e.push(y),a++}}if(t.lines!==void 0){let m=t.lines;if(Array.isArray(m)){if(m.length>1e3){let b={instancePath:i+"/lines",schemaPath:"#/properties/l\
ines/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[b]:e.push(b),a++}if(m.length<1){let b={instancePath:i+
"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[b]:e.push(b),a++}let y=m.
length;for(let b=0;b<y;b++)H(m[b],{instancePath:i+"/lines/"+b,parentData:m,parentDataProperty:b,rootData:d,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),
a=e.length)}else{let y={instancePath:i+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:
e.push(y),a++}}if(t.attachmentSha256!==void 0){let m=t.attachmentSha256;if(typeof m=="string"){if(!D.test(m)){let y={instancePath:i+"/attachmentSha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[y]:e.push(y),a++}}else{let y={instancePath:i+"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),a++}}if(t.rates!==void 0){let m=t.rates;if(Array.isArray(m)){if(m.length>1e3){let b={instancePath:i+
"/rates",schemaPath:"#/properties/rates/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[b]:e.push(b),a++}
if(m.length<1){let b={instancePath:i+"/rates",schemaPath:"#/properties/rates/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[b]:e.push(b),a++}let y=m.length;for(let b=0;b<y;b++)J(m[b],{instancePath:i+"/rates/"+b,parentData:m,parentDataProperty:b,rootData:d,dynamicAnchors:f})||
(e=e===null?J.errors:e.concat(J.errors),a=e.length)}else{let y={instancePath:i+"/rates",schemaPath:"#/properties/rates/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[y]:e.push(y),a++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[m]:e.push(m),a++}return X.errors=e,a===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ce(t,{instancePath:i="",parentData:h,
parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},
message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.source===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="source")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}t.acting!==void 0&&(Y(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||
(e=e===null?Y.errors:e.concat(Y.errors),a=e.length)),t.source!==void 0&&(X(t.source,{instancePath:i+"/source",parentData:t,parentDataProperty:"source",rootData:d,
dynamicAnchors:f})||(e=e===null?X.errors:e.concat(X.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return Ce.errors=e,a===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yn=Re;function ee(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ee.errors=e,a===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var he=$a().default;function Re(t,{instancePath:i="",parentData:h,
parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},
message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.attachments===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachments"},message:"must have required property 'attachments'"};e===null?e=[s]:e.push(s),
a++}for(let s in t)if(!(s==="acting"||s==="version"||s==="attachments")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ee(t.acting,{instancePath:i+"/a\
cting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?ee.errors:e.concat(ee.errors),a=e.length)),t.version!==void 0){let s=t.
version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"\
#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.attachments!==void 0){
let s=t.attachments;if(Array.isArray(s)){if(s.length>50){let g={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",
params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[g]:e.push(g),a++}if(s.length<1){let g={instancePath:i+"/attachments",schemaPath:"#/pro\
perties/attachments/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),a++}let r=s.length;for(let g=0;g<
r;g++){let k=s[g];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/attachments/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+
"/attachments/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(he(s[n],s[p])){let g={instancePath:i+"/attachments",schemaPath:"#/properties/attachmen\
ts/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[g]:e.push(g),
a++;break e}}}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Re.errors=e,a===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gn=Fe;function se(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return se.errors=e,a===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.fromDay===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fromDay"},message:"must have required property 'fromDay'"};e===null?e=[s]:e.push(s),a++}if(t.toDay===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"toDay"},message:"must have required property 'toDay'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="fromDay"||s==="toDay")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(se(t.acting,{instancePath:i+"/acting",parentData:t,
parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?se.errors:e.concat(se.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/ve\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.fromDay!==void 0){let s=t.fromDay;if(typeof s==
"string"){if(!j.validate(s)){let r={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.toDay!==void 0){let s=t.toDay;if(typeof s=="\
string"){if(!j.validate(s)){let r={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fe.errors=e,a===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pn=We;function re(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return re.errors=e,a===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function We(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.contentDigest===void 0){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"contentDigest"},message:"must have required property 'contentDigest'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="contentDigest")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(re(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"\
acting",rootData:d,dynamicAnchors:f})||(e=e===null?re.errors:e.concat(re.errors),a=e.length)),t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}if(t.contentDigest!==void 0){let s=t.contentDigest;if(typeof s==
"string"){if(!D.test(s)){let r={instancePath:i+"/contentDigest",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/contentDigest",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return We.errors=e,a===0}We.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var vn=Me;function te(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return te.errors=e,a===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(t.totalFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"totalFen"},message:"must have required property 'totalFen'"};e===null?e=[s]:e.push(s),a++}if(t.paidOn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"paidOn"},message:"must have required property 'paidOn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="acting"||s==="version"||s==="totalFen"||s==="paidOn"||s==="transaction"||s==="attachments")){let r={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(te(
t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?te.errors:e.concat(te.errors),a=e.length)),
t.version!==void 0){let s=t.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/version",schemaPath:"#/properties/version/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let r={
instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.
push(r),a++}}if(t.totalFen!==void 0){let s=t.totalFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/totalFen",schemaPath:"#/\
properties/totalFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>
1e11||isNaN(s)){let r={instancePath:i+"/totalFen",schemaPath:"#/properties/totalFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must\
 be <= 100000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/totalFen",schemaPath:"#/properties/totalFen/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.paidOn!==void 0){let s=t.paidOn;if(typeof s=="string"){if(!j.validate(
s)){let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must ma\
tch format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.transaction!==void 0){let s=t.transaction;if(typeof s=="string"){if(P(
s)>100){let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),a++}}if(t.attachments!==void 0){let s=t.attachments;if(Array.isArray(s)){if(s.length>50){let g={instancePath:i+"/attachmen\
ts",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[g]:e.push(g),a++}
let r=s.length;for(let g=0;g<r;g++){let k=s[g];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/attachments/"+g,schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),
a++}}else{let w={instancePath:i+"/attachments/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(he(s[n],s[p])){let g={instancePath:i+"/attachments",schemaPath:"\
#/properties/attachments/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===
null?e=[g]:e.push(g),a++;break e}}}else{let r={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Me.errors=e,a===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bn=Qe;var gi={type:"string",enum:["LABOUR_WAGE_OFFICER","LABOUR_WAGE_HEAD","SUBCONTRACTOR_CLERK"]};function Qe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
if(t.roles===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must have required property 'rol\
es'"};e===null?e=[s]:e.push(s),a++}if(t.projectIds===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId\
s"},message:"must have required property 'projectIds'"};e===null?e=[s]:e.push(s),a++}if(t.active===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"active"},message:"must have required property 'active'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="name"||s==="co\
mpanyId"||s==="roles"||s==="projectIds"||s==="active")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(P(s)>50){let r={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 \
characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.
companyId!==void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.roles!==void 0){let s=t.roles;if(Array.isArray(s)){if(s.length>3){let g={instancePath:i+"/role\
s",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};e===null?e=[g]:e.push(g),a++}if(s.length<
1){let g={instancePath:i+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[g]:e.push(g),a++}let r=s.length;for(let g=0;g<r;g++){let k=s[g];if(typeof k!="string"){let w={instancePath:i+"/roles/"+g,schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/PersonRole/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}if(!(k==="LABOUR_WAGE_OFFICER"||
k==="LABOUR_WAGE_HEAD"||k==="SUBCONTRACTOR_CLERK")){let w={instancePath:i+"/roles/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonRole/enum",keyword:"\
enum",params:{allowedValues:gi.enum},message:"must be equal to one of the allowed values"};e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=
n;p--;)if(he(s[n],s[p])){let g={instancePath:i+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT hav\
e duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[g]:e.push(g),a++;break e}}}else{let r={instancePath:i+"/roles",schemaPath:"#/properties\
/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),a++}}if(t.projectIds!==void 0){let s=t.projectIds;if(Array.isArray(
s)){if(s.length>200){let g={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/maxItems",keyword:"maxItems",params:{limit:200},message:"must NOT h\
ave more than 200 items"};e===null?e=[g]:e.push(g),a++}if(s.length<1){let g={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),a++}let r=s.length;for(let g=0;g<r;g++){let k=s[g];if(typeof k==
"string"){if(!T.test(k)){let w={instancePath:i+"/projectIds/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+
"/projectIds/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(he(s[n],s[p])){let g={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds\
/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[g]:e.push(g),
a++;break e}}}else{let r={instancePath:i+"/projectIds",schemaPath:"#/properties/projectIds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),a++}}if(t.active!==void 0&&typeof t.active!="boolean"){let s={instancePath:i+"/active",schemaPath:"#/properties/active/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qe.errors=e,a===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In=Ge;function Ge(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.newPassword===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"newPassword"},message:"must have required property 'newPassword'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="curr\
entPassword"||s==="newPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.currentPassword!==void 0){let s=t.currentPassword;if(typeof s=="string"){if(P(s)>128){let r={
instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<8){let r={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/SecurityPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/currentPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.newPassword!==void 0){let s=t.newPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/newPas\
sword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<8){let r={instancePath:i+"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Securit\
yPassword/minLength",keyword:"minLength",params:{limit:8},message:"must NOT have fewer than 8 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/newPassword",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SecurityPassword/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ge.errors=e,a===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kn=Ue,Pi={$id:"https://realname-hub.invalid/schemas/exports/validate\
WageAccountInput",type:"object",additionalProperties:!1,required:["acting","companyId","bankId","accountName","accountNumber","management"],properties:{acting:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Acting"},companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},bankId:{$ref:"https://realna\
me-hub.invalid/schemas#/$defs/BankId"},accountName:{type:"string",minLength:1,maxLength:300},accountNumber:{$ref:"https://realname-hub.invalid/schemas#/$defs/Ac\
countNumber"},branchCnaps:{$ref:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps"},management:{$ref:"https://realname-hub.invalid/schemas#/$defs/Account\
Management"},openedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},agreementDocument:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"}}};var vi={type:"string",enum:["ONE_PROJECT","SEPARATE"]};function ae(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?
e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s==
"string"){if(!T.test(s)){let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"\
/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),a++}}if(t.securityPassword!==void 0){let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"\
#/properties/securityPassword/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(
s)<1){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ae.errors=e,a===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=new RegExp(
"^[a-z0-9][a-z0-9-]{0,31}$","u");function Ue(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ue.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.companyId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?
e=[s]:e.push(s),a++}if(t.bankId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankId"},message:"must have \
required property 'bankId'"};e===null?e=[s]:e.push(s),a++}if(t.accountName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
accountName"},message:"must have required property 'accountName'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}if(t.
management===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"management"},message:"must have required property\
 'management'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!z.call(Pi.properties,s)){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ae(t.acting,{
instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?ae.errors:e.concat(ae.errors),a=e.length)),t.companyId!==
void 0){let s=t.companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Compa\
nyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),
a++}}else{let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}if(t.bankId!==void 0){let s=t.bankId;if(typeof s=="string"){if(!bi.test(s)){let r={instancePath:i+"/bankId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/BankId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z0-9\
][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BankId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountName!==void 0){let s=t.accountName;if(typeof s=="string"){if(P(
s)>300){let r={instancePath:i+"/accountName",schemaPath:"#/properties/accountName/maxLength",keyword:"maxLength",params:{limit:300},message:"must NOT have more \
than 300 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/accountName",schemaPath:"#/properties/accountName/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountName",schemaPath:"#/p\
roperties/accountName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;
if(typeof s=="string"){if(!rs.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountNumber",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),a++}}if(t.branchCnaps!==void 0){let s=t.branchCnaps;if(typeof s=="string"){if(!ma.test(s)){let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/BranchCnaps/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.management!==void 0){let s=t.management;if(typeof s!="string"){let r={instancePath:i+"/management",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountManagement/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),a++}if(!(s==="ONE_PROJECT"||s==="SEPARATE")){let r={instancePath:i+"/management",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountManageme\
nt/enum",keyword:"enum",params:{allowedValues:vi.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.openedOn!==void 0){
let s=t.openedOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/openedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",
keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/openedOn",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.agreementDocument!==
void 0){let s=t.agreementDocument;if(typeof s=="string"){if(!D.test(s)){let r={instancePath:i+"/agreementDocument",schemaPath:"https://realname-hub.invalid/sche\
mas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{
let r={instancePath:i+"/agreementDocument",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ue.errors=e,a===0}Ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wn=Ve;function ie(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ie.errors=e,a===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.agreementAccepted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"agreementAccepted"},message:"must have required property 'agreementAccepted'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s===
"agreementAccepted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ie(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,
dynamicAnchors:f})||(e=e===null?ie.errors:e.concat(ie.errors),a=e.length)),t.agreementAccepted!==void 0&&typeof t.agreementAccepted!="boolean"){let s={instancePath:i+
"/agreementAccepted",schemaPath:"#/properties/agreementAccepted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ve.errors=
e,a===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $n=Be,Ii={$id:"https://realname-hub.invalid/schemas/exports/validateWageAccountValidationInp\
ut",type:"object",additionalProperties:!1,required:["acting","verdict","document"],properties:{acting:{$ref:"https://realname-hub.invalid/schemas#/$defs/Acting"},
verdict:{type:"string",enum:["VALID","INVALID"]},document:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"},reason:{$ref:"https://realname-hub.invalid\
/schemas#/$defs/ShortText"}}};function ne(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ne.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(!(s==="personId"||s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={
instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==
void 0){let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLeng\
th",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/sec\
urityPassword",schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return ne.errors=e,a===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.verdict===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
verdict"},message:"must have required property 'verdict'"};e===null?e=[s]:e.push(s),a++}if(t.document===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"document"},message:"must have required property 'document'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s===
"verdict"||s==="document"||s==="reason")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.acting!==void 0&&(ne(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"\
acting",rootData:d,dynamicAnchors:f})||(e=e===null?ne.errors:e.concat(ne.errors),a=e.length)),t.verdict!==void 0){let s=t.verdict;if(typeof s!="string"){let r={
instancePath:i+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s===
"VALID"||s==="INVALID")){let r={instancePath:i+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:Ii.properties.verdict.enum},
message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.document!==void 0){let s=t.document;if(typeof s=="string"){if(!D.test(s)){
let r={instancePath:i+"/document",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/document",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.reason!==void 0){let s=t.reason;if(typeof s==
"string"){if(P(s)>100){let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/reason",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),
a++}}else{let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Be.errors=e,a===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var An=Ke;function oe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return oe.errors=e,a===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(t.noticeFrom===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
noticeFrom"},message:"must have required property 'noticeFrom'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="acting"||s==="noticeFrom")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.acting!==void 0&&(oe(t.acting,{instancePath:i+"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?oe.
errors:e.concat(oe.errors),a=e.length)),t.noticeFrom!==void 0){let s=t.noticeFrom;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/noticeFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.
push(r),a++}}else{let r={instancePath:i+"/noticeFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ke.errors=e,a===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jn=Ye;function pe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="personId"||
s==="securityPassword")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.securityPassword!==void 0){
let s=t.securityPassword;if(typeof s=="string"){if(P(s)>128){let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(
r),a++}}else{let r={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return pe.errors=e,a===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ye(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="acting"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}t.acting!==void 0&&(pe(t.acting,{instancePath:i+
"/acting",parentData:t,parentDataProperty:"acting",rootData:d,dynamicAnchors:f})||(e=e===null?pe.errors:e.concat(pe.errors),a=e.length))}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ye.errors=e,a===0}Ye.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Nn=He;var ki={type:"string",enum:["CARD","PASSBOOK"]};function He(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.holderName===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"holderName"},message:"must have required property 'holderName'"};e===null?e=[
s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountNumber"},message:"\
must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}if(t.accountKind===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"accountKind"},message:"must have required property 'accountKind'"};e===null?e=[s]:e.push(s),a++}if(t.bankName===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankName"},message:"must have required property 'bankName'"};e===null?e=[s]:e.push(s),a++}if(t.
agreementAccepted===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agreementAccepted"},message:"must have req\
uired property 'agreementAccepted'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="holderName"||s==="accountNumber"||s==="accountKind"||s==="bankName"||
s==="branchCnaps"||s==="agreementAccepted")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.holderName!==void 0){let s=t.holderName;if(typeof s=="string"){if(P(s)>50){let r={
instancePath:i+"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must N\
OT have more than 50 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/holderName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){let s=t.accountNumber;if(typeof s=="string"){if(!rs.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AccountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$\
"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountKind!==void 0){let s=t.accountKind;if(typeof s!="string"){let r={
instancePath:i+"/accountKind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CardKind/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),a++}if(!(s==="CARD"||s==="PASSBOOK")){let r={instancePath:i+"/accountKind",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CardKind/enum",keyword:"enum",params:{allowedValues:ki.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.bankName!==
void 0){let s=t.bankName;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText\
/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+
"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.branchCnaps!==void 0){let s=t.branchCnaps;if(typeof s=="string"){if(!ma.
test(s)){let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub.invalid/schemas#/$defs/BranchCnaps/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/branchCnaps",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/BranchCnaps/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.agreementAccepted!==
void 0&&typeof t.agreementAccepted!="boolean"){let s={instancePath:i+"/agreementAccepted",schemaPath:"#/properties/agreementAccepted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return He.errors=e,a===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qn=Je;function Je(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(t.signedOn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"signedOn"},message:"must have required property 'signedOn'"};e===null?e=[s]:e.push(s),a++}if(t.
scans===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scans"},message:"must have required property 'scans'"};
e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="companyId"||s==="signedOn"||s==="scans")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.
companyId;if(typeof s=="string"){if(!E.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),a++}}if(t.signedOn!==void 0){let s=t.signedOn;if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/signedOn",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/signedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.scans!==void 0){let s=t.scans;if(Array.isArray(s)){if(s.length>20){let g={instancePath:i+"/scans",schemaPath:"#/properties/scans/\
maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[g]:e.push(g),a++}if(s.length<1){let g={instancePath:i+"/s\
cans",schemaPath:"#/properties/scans/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[g]:e.push(g),a++}let r=s.
length;for(let g=0;g<r;g++){let k=s[g];if(typeof k=="string"){if(!D.test(k)){let w={instancePath:i+"/scans/"+g,schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={
instancePath:i+"/scans/"+g,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(he(s[n],s[p])){let g={instancePath:i+"/scans",schemaPath:"#/properties/scans/\
uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[g]:e.push(g),a++;
break e}}}else{let r={instancePath:i+"/scans",schemaPath:"#/properties/scans/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Je.
errors=e,a===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tn=Xe;var wi={type:"string",enum:["SPLIT_PAYMENT","WAGE_FUND","WAGE_PAYMENT"]};var $i=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$","u");function Xe(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),a++}if(t.month===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?
e=[s]:e.push(s),a++}if(t.amountFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must\
 have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="type"||s==="month"||s==="amountFen"||s==="companyId"||s==="plannedOn"||
s==="remark")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have add\
itional properties"};e===null?e=[r]:e.push(r),a++}if(t.type!==void 0){let s=t.type;if(typeof s!="string"){let r={instancePath:i+"/type",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/WagePlanType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}if(!(s==="SPLIT_\
PAYMENT"||s==="WAGE_FUND"||s==="WAGE_PAYMENT")){let r={instancePath:i+"/type",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WagePlanType/enum",keyword:"\
enum",params:{allowedValues:wi.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.month!==void 0){let s=t.month;if(typeof s==
"string"){if(!$i.test(s)){let r={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Month/pattern",keyword:"pattern",params:{pattern:"\
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
if(typeof s=="string"){if(!j.validate(s)){let r={instancePath:i+"/plannedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",
params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/plannedOn",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.remark!==void 0){let s=t.remark;
if(typeof s=="string"){if(P(s)>500){let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLeng\
th",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/remark",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:
e.push(r),a++}}else{let r={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return Xe.errors=e,a===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dn=es;var Ai={type:"string",enum:["SPLIT_PAYMENT","WAGE_FUND"]};function S(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(t.accountNumber===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(
s),a++}for(let s in t)if(!(s==="name"||s==="bankName"||s==="accountNumber")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.name!==void 0){let s=t.name;if(typeof s=="s\
tring"){if(P(s)>100){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={
instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}if(t.bankName!==void 0){let s=t.bankName;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/bankName",schemaPath:"https://rea\
lname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.
push(r),a++}if(P(s)<1){let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/bankName",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.accountNumber!==void 0){
let s=t.accountNumber;if(typeof s=="string"){if(!rs.test(s)){let r={instancePath:i+"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Acco\
untNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+
"/accountNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return S.errors=e,a===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.number===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"number"},message:"must have required property 'number'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="number"||s==="\
purpose")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additio\
nal properties"};e===null?e=[r]:e.push(r),a++}if(t.number!==void 0){let s=t.number;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/number",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?
e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/number",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/number",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.purpose!==void 0){
let s=t.purpose;if(typeof s=="string"){if(P(s)>100){let r={instancePath:i+"/purpose",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",
keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[r]:e.push(r),a++}if(P(s)<1){let r={instancePath:i+"/purpose",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/purpose",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return me.errors=e,a===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function es(t,{instancePath:i="",
parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=es.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
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
defs/DisbursementType/enum",keyword:"enum",params:{allowedValues:Ai.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.
payerAccountId!==void 0){let s=t.payerAccountId;if(typeof s=="string"){if(!T.test(s)){let r={instancePath:i+"/payerAccountId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/AccountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z\
0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/payerAccountId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AccountId/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}if(t.payerAccount!==void 0&&(S(t.payerAccount,{instancePath:i+
"/payerAccount",parentData:t,parentDataProperty:"payerAccount",rootData:d,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),a=e.length)),t.payee!==void 0&&
(S(t.payee,{instancePath:i+"/payee",parentData:t,parentDataProperty:"payee",rootData:d,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),a=e.length)),
t.amountFen!==void 0){let s=t.amountFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/am\
ountFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e12||isNaN(
s)){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},message:"must be <= 100\
0000000000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/amountFen",schemaPath:"#/properties/amountFen/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}if(t.paidOn!==void 0){let s=t.paidOn;if(typeof s=="string"){if(!j.validate(s)){let r={
instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format \
"date"'};e===null?e=[r]:e.push(r),a++}}else{let r={instancePath:i+"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),a++}}t.transaction!==void 0&&(me(t.transaction,{instancePath:i+"/transaction",parentData:t,parentDataProperty:"\
transaction",rootData:d,dynamicAnchors:f})||(e=e===null?me.errors:e.concat(me.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return es.errors=e,a===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var On=ts;function ts(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ts.errors=e,a===0}ts.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ln=as,ji={$id:"https://realname-hub.invalid/schemas/exports/validateListDevicesQuery",type:"object",additionalProperties:!1,required:[],properties:{
projectId:{$ref:"https://realname-hub.invalid/schemas#/$defs/ProjectId"},makerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/MakerId"},status:{type:"stri\
ng",enum:["PENDING","BOUND","DISABLED","RETIRED"]},cursor:{$ref:"https://realname-hub.invalid/schemas#/$defs/Cursor"},limit:{type:"integer",format:"int32",minimum:1,
maximum:200}}};var $=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),q=new RegExp("^[A-Za-z0-9_-]{1,512}$","u");function as(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
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
PENDING"||s==="BOUND"||s==="DISABLED"||s==="RETIRED")){let r={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:ji.
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
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return as.errors=e,a===0}as.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var En=is;function is(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return is.errors=e,a===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zn=ns;var N=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function ns(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.
push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s==
"string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ns.errors=e,a===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Sn=os;function os(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return os.errors=e,a===0}os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zn=ps;function ps(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return ps.errors=e,a===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n=ms;function ms(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ms.errors=e,a===0}ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Cn=ls;function ls(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return ls.errors=e,a===0}ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=ds;function ds(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ds.errors=e,a===0}ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fn=us;function us(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return us.errors=e,a===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wn=hs;var cs=de().fullFormats.date;function hs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=hs.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.to===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}
for(let s in t)if(!(s==="from"||s==="to")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"&&!cs.validate(
s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must matc\
h format "date"'};e===null?e=[r]:e.push(r),a++}}if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s=="string"&&!cs.validate(s)){let r={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return hs.errors=e,a===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn=fs;function fs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fs.errors=e,a===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=ys;var Ni={type:"string",enum:["COMPLETE","NOBODY_PASSED","DATA_LOST","LOSS_POSSIBLE","NOT_KNOWN"]};function ys(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ys.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have requi\
red property 'from'"};e===null?e=[s]:e.push(s),a++}if(t.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
o"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="from"||s==="to"||s==="state"||s==="cursor"||s==="limit")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"&&!cs.validate(s)){let r={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}
if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s=="string"&&!cs.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,t!==void 0&&(t.state=n))}if(!(s==="COMPLETE"||s==="NOBODY_PASSED"||s==="DATA_LOST"||s==="LOSS_POSSIBLE"||s==="NOT_KNOWN")){let r={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/enum",keyword:"enum",params:{allowedValues:Ni.enum},message:"must be equal to one of the allowed values"};e===
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
ust be object"};e===null?e=[s]:e.push(s),a++}return ys.errors=e,a===0}ys.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gn=gs;function gs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gs.
errors=e,a===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Un=Ps;function Ps(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ps.errors=e,a===0}Ps.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vn=vs;function vs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=vs.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vs.
errors=e,a===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn=bs;var fe=de().fullFormats["date-time"],ye=Xt().default;function bs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!=="at"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.at!==void 0){let s=t.at;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.at=n))}if(typeof s=="string"){if(ye(s)>35){let r={instancePath:i+"/at",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:
e.push(r),a++}if(!fe.validate(s)){let r={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return bs.errors=e,a===0}bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kn=Is;function Is(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="deviceSn"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Is.errors=e,a===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yn=ks;function ks(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ks.errors=e,a===0}ks.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hn=ws;var qi=new RegExp("^[0-9a-f]{16}$","u");function ws(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,
o=ws.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(t.
journalId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property '\
journalId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(!(s==="deviceSn"||s==="journalId")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}if(t.journalId!==void 0){let s=t.journalId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.journalId=n))}if(typeof s=="string"&&!qi.test(s)){let r={instancePath:i+"\
/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match p\
attern "^[0-9a-f]{16}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return ws.errors=e,a===0}ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=$s;function $s(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=$s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $s.errors=e,a===0}$s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xn=As;function As(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=As.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return As.errors=e,a===0}As.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=js;var Ti={type:"string",enum:["LIVENESS_NOT_PASSED","SUSPICIOUS_PHOTO","WATERMARK_MISSING","DELAYED","FENCE_BORDER","SITE_IS_CLOSABLE","AFTER_LEAVE"]};function js(t,{
instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="from"||s==="to"||s==="workerId"||s==="flag"||s==="counted"||s==="cursor"||s===
"limit")){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"){if(ye(s)>35){let r={instancePath:i+
"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 cha\
racters"};e===null?e=[r]:e.push(r),a++}if(!fe.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}if(t.to!==void 0){let s=t.to;if(typeof s!="\
string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.to=n))}if(typeof s=="string"){if(ye(s)>35){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"ma\
xLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!fe.validate(s)){let r={instancePath:i+"/to",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:
e.push(r),a++}}}if(t.workerId!==void 0){let s=t.workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}if(t.flag!==void 0){let s=t.flag;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||
r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/flag",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.flag=n))}if(!(s==="LIVENESS_NOT_PASSED"||s===
"SUSPICIOUS_PHOTO"||s==="WATERMARK_MISSING"||s==="DELAYED"||s==="FENCE_BORDER"||s==="SITE_IS_CLOSABLE"||s==="AFTER_LEAVE")){let r={instancePath:i+"/flag",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/enum",keyword:"enum",params:{allowedValues:Ti.enum},message:"must be equal to one of the allowed valu\
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
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return js.errors=e,a===0}js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var so=Ns;function Ns(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ns.errors=e,a===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ro=qs;function qs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qs.errors=e,a===0}qs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var to=Ts;var la=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u");function Ts(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){
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
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!la.test(
s)){let r={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ts.errors=e,a===0}Ts.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ao=Ds;function Ds(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ds.errors=e,a===0}Ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var io=xs;function xs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!la.test(s)){let r={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:\
-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return xs.errors=e,a===0}xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no=Os;function Os(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Os.errors=e,a===0}Os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var oo=Ls;var Di={type:"string",enum:["DEVICE_UNBOUND","WORKER_UNMATCHED","CLOCK_UNCERTAIN","CONFIRMATION_PENDING"]};function Ls(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){for(let s in t)if(!(s==="reason"||s==="projectId"||s==="deviceSn"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.reason!==
void 0){let s=t.reason;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.reason=n))}if(!(s==="DEVICE_UNBOUND"||s==="WORKER_UNMATCHED"||s==="CLOCK_UNCERTAIN"||s==="CONFIRMATION_PENDING")){
let r={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/enum",keyword:"enum",params:{allowedValues:Di.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s==
"string"&&!$.test(s)){let r={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.deviceSn!==void 0){let s=t.
deviceSn;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,t!==void 0&&(t.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
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
ust be object"};e===null?e=[s]:e.push(s),a++}return Ls.errors=e,a===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var po=Es;function Es(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.parkedId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"parkedId"},message:"must have required property 'parkedId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="parkedId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.parkedId!==void 0){let s=t.parkedId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/parkedId",schemaPath:"#/properties/parkedId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.parkedId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/parkedId",schemaPath:"#/properties/p\
arkedId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Es.errors=e,a===0}
Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mo=zs;function zs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zs.errors=e,a===0}zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var lo=Ss;function Ss(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ss.errors=e,a===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var uo=Zs;function Zs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="from"||s==="to"||s==="cursor"||s==="limit")){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.from!==void 0){let s=t.from;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.from=n))}if(typeof s=="string"){if(ye(s)>35){let r={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[r]:e.push(r),a++}if(!fe.validate(s)){let r={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[r]:e.push(r),a++}}}if(t.to!==void 0){let s=t.to;if(typeof s!="string"){let r=typeof s,n;
if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.to=n))}if(typeof s==
"string"){if(ye(s)>35){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[r]:e.push(r),a++}if(!fe.validate(s)){let r={instancePath:i+"/to",schemaPath:"https://realname-hub.i\
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
s),a++}return Zs.errors=e,a===0}Zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var co=_s;var Ht=new RegExp("^[0-9a-f]{64}$","u");function _s(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,
o=_s.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(s!=="sha256"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Ht.test(s)){let r={
instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return _s.errors=e,a===0}_s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ho=Cs;function Cs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Cs.errors=e,a===0}Cs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fo=Rs;function Rs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="sha256"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.sha256!==void 0){let s=t.sha256;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Ht.test(s)){let r={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Rs.errors=e,a===0}Rs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yo=Fs;function Fs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fs.errors=e,a===0}Fs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var go=Ws;function Ws(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.receiptId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"receiptId"},message:"must have required property 'receiptId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="receiptId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.receiptId!==void 0){let s=t.receiptId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/receiptId",schemaPath:"#/properties/receiptId/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.receiptId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/receiptId",schemaPath:"\
#/properties/receiptId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ws.
errors=e,a===0}Ws.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Po=Ms;function Ms(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ms.errors=e,a===0}Ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vo=Qs;var da=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u");function Qs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}for(let s in t)if(s!=="companyId"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.companyId;if(typeof s!="string"){let r=typeof s,n;if(n===
void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s==
"string"&&!da.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qs.errors=e,a===0}Qs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bo=Gs;function Gs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gs.errors=e,a===0}Gs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Io=Us;function Us(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="companyId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.companyId!==void 0){let s=t.companyId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s=="string"&&!da.test(s)){let r={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Us.errors=e,a===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ko=Vs;function Vs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vs.errors=e,a===0}Vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wo=Bs;function Bs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Bs.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Bs.errors=e,a===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $o=Ks;function Ks(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ks.errors=e,a===0}Ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ao=Ys;function Ys(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ys.errors=e,a===0}Ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var jo=Hs;function Hs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hs.errors=e,a===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var No=Js;function Js(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Js.errors=e,a===0}Js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qo=Xs;function Xs(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Xs.errors=e,a===0}Xs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var To=er;function er(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=er.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.companyId=n))}if(typeof s=="string"&&!da.test(s)){let r={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===
null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return er.errors=e,a===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Do=sr;function sr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return sr.errors=e,a===0}sr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xo=rr;function rr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rr.errors=e,a===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oo=tr;function tr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return tr.errors=e,a===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lo=ar;function ar(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=
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
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ar.
errors=e,a===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Eo=ir;function ir(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ir.errors=e,a===0}ir.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zo=nr;function nr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=nr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return nr.errors=e,a===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var So=or;function or(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=or.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return or.errors=e,a===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zo=pr;function pr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return pr.errors=e,a===0}pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _o=mr;function mr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="workerId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.workerId!==void 0){let s=t.workerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return mr.errors=e,a===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Co=lr;function lr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return lr.errors=e,a===0}lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ro=dr;function dr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=dr.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return dr.
errors=e,a===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fo=ur;function ur(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ur.errors=e,a===0}ur.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wo=cr;function cr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return cr.errors=e,a===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mo=hr;function hr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=hr.evaluated;if(o.dynamicProps&&(o.props=
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
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return hr.errors=e,a===0}hr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Qo=fr;function fr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fr.
errors=e,a===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Go=yr;function yr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return yr.errors=e,a===0}yr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Uo=gr;function gr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=gr.evaluated;if(o.dynamicProps&&(o.props=
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
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gr.errors=e,a===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vo=Pr;function Pr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pr.errors=e,a===0}Pr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Bo=vr;function vr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=vr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vr.errors=e,a===0}vr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ko=br;function br(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=br.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return br.errors=e,a===0}br.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Yo=Ir;function Ir(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ir.errors=e,a===0}Ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ho=kr;function kr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=kr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return kr.errors=e,a===0}kr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Jo=wr;function wr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=wr.evaluated;if(o.dynamicProps&&(o.props=
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
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.suspensionId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/suspensionId",schemaPath:"\
#/properties/suspensionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[
r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wr.
errors=e,a===0}wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xo=$r;function $r(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=$r.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $r.errors=e,a===0}$r.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ep=Ar,xi={$id:"https://realname-hub.invalid/schemas/exports/validateGetPayrollTemplateQuery",type:"object",additionalProperties:!1,required:[],
properties:{format:{type:"string",enum:["XLSX","CSV"]}}};function Ar(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){
let e=null,a=0,o=Ar.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(s!==
"format"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[r]:e.push(r),a++}if(t.format!==void 0){let s=t.format;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="bool\
ean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.format=n))}if(!(s==="XLSX"||s==="CSV")){let r={instancePath:i+"/format",schemaPath:"#/\
properties/format/enum",keyword:"enum",params:{allowedValues:xi.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ar.errors=
e,a===0}Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sp=jr;var ua=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function jr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=jr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
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
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.month=n))}if(typeof s=="string"&&!ua.test(s)){let r={instancePath:i+
"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'m\
ust match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return jr.errors=e,a===0}jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rp=Nr;function Nr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Nr.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Nr.errors=e,a===0}Nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tp=qr;function qr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=qr.evaluated;if(o.dynamicProps&&(o.props=
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
(s=n,t!==void 0&&(t.month=n))}if(typeof s=="string"&&!ua.test(s)){let r={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMon\
th/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(
r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qr.errors=
e,a===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ap=Tr;function Tr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Tr.errors=e,a===0}Tr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ip=Dr;function Dr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Dr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Dr.errors=e,a===0}Dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var np=xr;var Oi={type:"string",enum:["DRAFT","UPLOADED","SIGNED","NOTICED","APPROVED","EXPORTED","PARTLY","RECONCILED","FAILED","CONFIRMED","DECLARED"]};function xr(t,{instancePath:i="",
parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=xr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="payMonth"||s==="state"||s==="cursor"||s==="limit")){let r={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}
if(t.payMonth!==void 0){let s=t.payMonth;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.payMonth=n))}if(typeof s=="string"&&!ua.test(s)){let r={instancePath:i+"/payMonth",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-\
9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||
r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s==="DRAFT"||s==="UPLOADED"||
s==="SIGNED"||s==="NOTICED"||s==="APPROVED"||s==="EXPORTED"||s==="PARTLY"||s==="RECONCILED"||s==="FAILED"||s==="CONFIRMED"||s==="DECLARED")){let r={instancePath:i+
"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/enum",keyword:"enum",params:{allowedValues:Oi.enum},message:"must be equal to\
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
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xr.errors=e,a===0}xr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var op=Or;function Or(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Or.evaluated;if(o.dynamicProps&&(o.props=
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
return Or.errors=e,a===0}Or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pp=Lr;function Lr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Lr.errors=e,a===0}Lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mp=Er;function Er(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Er.evaluated;if(o.dynamicProps&&(o.props=
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
return Er.errors=e,a===0}Er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lp=zr;function zr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=zr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zr.errors=e,a===0}zr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dp=Sr;function Sr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Sr.evaluated;if(o.dynamicProps&&(o.props=
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
return Sr.errors=e,a===0}Sr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var up=Zr;function Zr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Zr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zr.errors=e,a===0}Zr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var cp=_r;var Li=new RegExp("^[1-9][0-9]{0,17}$","u");function _r(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=_r.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
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
if(typeof s=="string"&&!Li.test(s)){let r={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,17}$"},
message:'must match pattern "^[1-9][0-9]{0,17}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _r.errors=e,a===0}_r.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hp=Cr;function Cr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Cr.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Cr.errors=e,a===0}Cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fp=Rr;function Rr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Rr.evaluated;if(o.dynamicProps&&(o.props=
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
return Rr.errors=e,a===0}Rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yp=Fr;var Ei={type:"string",enum:["OPEN","SENT","IN_DOUBT","PAID","FAILED","RETURNED","DECLARED","CLOSED_MANUALLY"]};function Fr(t,{instancePath:i="",parentData:h,parentDataProperty:u,
rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
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
allowedValues:Ei.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="st\
ring"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&
(t.cursor=n))}if(typeof s=="string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fr.errors=e,a===0}Fr.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var gp=Wr;function Wr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Wr.evaluated;if(o.dynamicProps&&(o.props=
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
return Wr.errors=e,a===0}Wr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pp=Mr;function Mr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Mr.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Mr.errors=e,a===0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vp=Qr;function Qr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Qr.evaluated;if(o.dynamicProps&&(o.props=
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
return Qr.errors=e,a===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bp=Gr;function Gr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Gr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gr.errors=e,a===0}Gr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ip=Ur;function Ur(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ur.evaluated;if(o.dynamicProps&&(o.props=
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
return Ur.errors=e,a===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kp=Vr;function Vr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Vr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vr.errors=e,a===0}Vr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wp=Br;function Br(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Br.evaluated;if(o.dynamicProps&&(o.props=
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
return Br.errors=e,a===0}Br.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $p=Kr;function Kr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Kr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Kr.errors=e,a===0}Kr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ap=Yr;function Yr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Yr.evaluated;if(o.dynamicProps&&(o.props=
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
return Yr.errors=e,a===0}Yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jp=Hr;function Hr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Hr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hr.errors=e,a===0}Hr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Np=Jr;function Jr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Jr.evaluated;if(o.dynamicProps&&(o.props=
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
return Jr.errors=e,a===0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qp=Xr,zi={$id:"https://realname-hub.invalid/schemas/exports/validateGetPaym\
entProofQuery",type:"object",additionalProperties:!1,required:[],properties:{format:{type:"string",enum:["HTML","CSV"]},part:{type:"integer",format:"int32",minimum:1,
maximum:1e3}}};function Xr(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Xr.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="format"||s==="part")){let r={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),a++}if(t.format!==void 0){let s=t.format;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{
let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,t!==void 0&&(t.format=n))}if(!(s==="HTML"||s==="CSV")){let r={instancePath:i+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:zi.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),a++}}if(t.part!==void 0){let s=t.part;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==
void 0&&(t.part=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){let r={instancePath:i+"/part",schemaPath:"#/properties/part/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/part",schemaPath:"#/prop\
erties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xr.errors=e,a===0}Xr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tp=et;function et(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=et.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return et.
errors=e,a===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dp=st;function st(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=st.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return st.errors=e,a===0}st.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xp=rt;var Si=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u");function rt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={
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
if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:e.push(r),a++}}if(t.lineId!==void 0){let s=t.lineId;
if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/lineId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==
void 0&&(s=n,t!==void 0&&(t.lineId=n))}if(typeof s=="string"&&!Si.test(s)){let r={instancePath:i+"/lineId",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/PayrollLineId/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=
[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return rt.errors=e,a===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Op=tt;function tt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return tt.errors=e,a===0}tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lp=at;function at(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=at.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return at.errors=e,a===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ep=it;function it(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=it.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return it.errors=e,a===0}it.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zp=nt;function nt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return nt.errors=e,a===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sp=ot;function ot(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ot.errors=e,a===0}ot.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zp=pt;function pt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="personId"){let r={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),a++}if(t.personId!==void 0){let s=t.personId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.personId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+"/personId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must m\
atch pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return pt.errors=e,a===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _p=mt;function mt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return mt.errors=e,a===0}mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Cp=lt;function lt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=
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
(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Ht.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha25\
6/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return lt.errors=e,a===0}lt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Rp=dt;function dt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return dt.errors=e,a===0}dt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fp=ut;function ut(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ut.evaluated;if(o.dynamicProps&&(o.props=
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
(s=n,t!==void 0&&(t.sha256=n))}if(typeof s=="string"&&!Ht.test(s)){let r={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha25\
6/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ut.errors=e,a===0}ut.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Wp=ct;function ct(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ct.errors=e,a===0}ct.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Mp=ht;function ht(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ht.errors=e,a===0}ht.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qp=ft;function ft(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return ft.errors=e,a===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gp=yt;function yt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return yt.errors=e,a===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Up=gt;function gt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gt.errors=e,a===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vp=Pt;function Pt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return Pt.errors=e,a===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bp=vt;function vt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vt.errors=e,a===0}vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kp=bt;function bt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=bt.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return bt.errors=e,a===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yp=It;function It(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=It.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return It.errors=e,a===0}It.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hp=kt;function kt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return kt.errors=e,a===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jp=wt;function wt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wt.errors=e,a===0}wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xp=$t;function $t(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=$t.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return $t.errors=e,a===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var em=At;function At(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=At.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return At.errors=e,a===0}At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var sm=jt;function jt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=jt.evaluated;if(o.dynamicProps&&(o.props=
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
e=[s]:e.push(s),a++}return jt.errors=e,a===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rm=Nt;function Nt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Nt.errors=e,a===0}Nt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var tm=qt;function qt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qt.
errors=e,a===0}qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var am=Tt;function Tt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Tt.errors=e,a===0}Tt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var im=Dt;function Dt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=
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
a++}n!==void 0&&(s=n,t!==void 0&&(t.workerId=n))}if(typeof s=="string"&&!N.test(s)){let r={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[r]:
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Dt.
errors=e,a===0}Dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nm=xt;function xt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xt.errors=e,a===0}xt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var om=Ot;function Ot(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ot.evaluated;if(o.dynamicProps&&(o.props=
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
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ot.errors=e,a===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pm=Lt;function Lt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Lt.errors=e,a===0}Lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mm=Et;function Et(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Et.evaluated;if(o.dynamicProps&&(o.props=
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
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Et.errors=e,a===0}Et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lm=zt;function zt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=zt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zt.errors=e,a===0}zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dm=St;function St(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=St.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return St.errors=e,a===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var um=Zt;function Zt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Zt.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Zt.errors=e,a===0}Zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cm=_t;function _t(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=_t.evaluated;if(o.dynamicProps&&(o.props=
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
e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _t.
errors=e,a===0}_t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hm=Ct;function Ct(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ct.errors=e,a===0}Ct.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fm=Rt;function Rt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in t)if(s!=="projectId"){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rt.errors=e,a===0}Rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ym=Ft;function Ft(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Ft.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[s]:e.push(s),a++}return Ft.errors=e,a===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gm=Wt;function Wt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Wt.evaluated;if(o.dynamicProps&&(o.props=
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Wt.errors=e,a===0}Wt.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Pm=Mt;function Mt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Mt.errors=e,a===0}Mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vm=Qt;function Qt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Qt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qt.errors=e,a===0}Qt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var bm=Gt;var Zi={type:"string",enum:["COMPANY","PROJECT","PARTICIPANT","TEAM","PROJECT_WORKER","MOVEMENT","CONTRACT","ATTENDANCE"]},_i={type:"string",enum:["WAITING","HE\
LD","SENT","UNKNOWN","CONFIRMED","REJECTED","SUPERSEDED","NOT_EXPRESSIBLE"]},Ci=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function Gt(t,{instancePath:i="",parentData:h,
parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Gt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&
typeof t=="object"&&!Array.isArray(t)){for(let s in t)if(!(s==="partnerId"||s==="kind"||s==="projectId"||s==="state"||s==="recordId"||s==="cursor"||s==="limit")){
let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[r]:e.push(r),a++}if(t.partnerId!==void 0){let s=t.partnerId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.partnerId=n))}if(typeof s=="string"&&!Ci.test(s)){let r={instancePath:i+
"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[r]:e.push(r),a++}}if(t.kind!==void 0){let s=t.kind;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)
if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordKind/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.kind=n))}if(!(s==="COMPANY"||
s==="PROJECT"||s==="PARTICIPANT"||s==="TEAM"||s==="PROJECT_WORKER"||s==="MOVEMENT"||s==="CONTRACT"||s==="ATTENDANCE")){let r={instancePath:i+"/kind",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordKind/enum",keyword:"enum",params:{allowedValues:Zi.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),a++}}if(t.projectId!==void 0){let s=t.projectId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+
s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.projectId=n))}if(typeof s=="string"&&!$.test(s)){let r={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[r]:e.push(r),a++}}if(t.state!==void 0){let s=t.state;if(typeof s!="string"){let r=typeof s,
n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/LaneState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.state=n))}if(!(s===
"WAITING"||s==="HELD"||s==="SENT"||s==="UNKNOWN"||s==="CONFIRMED"||s==="REJECTED"||s==="SUPERSEDED"||s==="NOT_EXPRESSIBLE")){let r={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LaneState/enum",keyword:"enum",params:{allowedValues:_i.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),a++}}if(t.recordId!==void 0){let s=t.recordId;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.recordId=n))}if(typeof s=="string"&&!la.test(s)){let r={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must\
 match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[r]:e.push(r),a++}}if(t.cursor!==void 0){let s=t.cursor;if(typeof s!="string"){let r=typeof s,
n;if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.cursor=n))}if(typeof s==
"string"&&!q.test(s)){let r={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[r]:e.push(r),a++}}if(t.limit!==void 0){let s=t.limit;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let r=typeof s,n;if(n===void 0)if(r==="boolean"||s===null||r==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==
void 0&&(t.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[r]:e.push(r),a++}if(s<1||isNaN(s)){let r={instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[r]:e.push(r),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gt.errors=e,a===0}Gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Im=Ut;var Ri=new RegExp("^[A-Za-z0-9_.~:-]{3,300}$","u");function Ut(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=Ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.deliveryId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deliveryId"},message:"must have required property 'deliveryId'"};e===null?e=[
s]:e.push(s),a++}for(let s in t)if(s!=="deliveryId"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}if(t.deliveryId!==void 0){let s=t.deliveryId;if(typeof s!="string"){let r=typeof s,n;
if(n===void 0)if(r=="number"||r=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.deliveryId=n))}if(typeof s=="string"&&!Ri.test(
s)){let r={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.~:-]{3,300}$"},message:'mus\
t match pattern "^[A-Za-z0-9_.~:-]{3,300}$"'};e===null?e=[r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ut.errors=e,a===0}Ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var km=Vt;function Vt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vt.errors=e,a===0}Vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wm=Bt;function Bt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Bt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Bt.errors=e,a===0}Bt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $m=Kt;var Fi=new RegExp("^[a-z][a-z0-9_.-]{0,63}$","u");function Kt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,
a=0,o=Kt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.scheme===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:e.push(s),a++}for(let s in t)
if(s!=="scheme"){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[r]:e.push(r),a++}if(t.scheme!==void 0){let s=t.scheme;if(typeof s!="string"){let r=typeof s,n;if(n===void 0)if(r=="number"||r==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,t!==void 0&&(t.scheme=n))}if(typeof s=="string"&&!Fi.test(s)){let r={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_.-]{0,63}$"},message:'must match pattern "^[a-z][a-z0-9_.-]{0,63}$"'};e===null?e=[
r]:e.push(r),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Kt.
errors=e,a===0}Kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Am=Yt;function Yt(t,{instancePath:i="",parentData:h,parentDataProperty:u,rootData:d=t,dynamicAnchors:f={}}={}){let e=null,a=0,o=Yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let s in t){let r={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Yt.errors=e,a===0}Yt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{bn as validateActingPersonInput,qn as validateAgencyAgreementInput,wp as validateApprovePayrollSheetPath,$p as validateApprovePayrollSheetQuery,Yi as validateAttendanceBatchInput,
Hi as validateAttendanceEvent,Gn as validateBindDevicePath,Un as validateBindDeviceQuery,Ki as validateBindingInput,Xp as validateCloseWageAccountPath,em as validateCloseWageAccountQuery,
rn as validateCompanyInput,io as validateConfirmAttendancePath,no as validateConfirmAttendanceQuery,Kp as validateConfirmWageAccountPath,Yp as validateConfirmWageAccountQuery,
en as validateConfirmationInput,ln as validateContractInput,Hp as validateDecideWageAccountPath,Jp as validateDecideWageAccountQuery,Ap as validateDeclarePaymentPath,
jp as validateDeclarePaymentQuery,Vi as validateDeviceInput,Dn as validateDisbursementInput,tp as validateDownloadAttendanceSummaryPath,ap as validateDownloadAttendanceSummaryQuery,
Jo as validateEndSuspensionPath,Xo as validateEndSuspensionQuery,dn as validateEntryPermitInput,sm as validateFinishWageAccountClosingPath,rm as validateFinishWageAccountClosingQuery,
om as validateGetAgencyAgreementPath,pm as validateGetAgencyAgreementQuery,Cp as validateGetAttachmentPath,Rp as validateGetAttachmentQuery,to as validateGetAttendancePath,
ao as validateGetAttendanceQuery,sp as validateGetAttendanceSummaryPath,rp as validateGetAttendanceSummaryQuery,$m as validateGetCodeTablePath,Am as validateGetCodeTableQuery,
vo as validateGetCompanyPath,bo as validateGetCompanyQuery,Im as validateGetDeliveryPath,km as validateGetDeliveryQuery,Fn as validateGetDeviceGapsPath,Wn as validateGetDeviceGapsQuery,
zn as validateGetDevicePath,Sn as validateGetDeviceQuery,Hn as validateGetJournalPath,Jn as validateGetJournalQuery,Np as validateGetPaymentProofPath,qp as validateGetPaymentProofQuery,
cp as validateGetPayrollImportPath,hp as validateGetPayrollImportQuery,op as validateGetPayrollSheetPath,pp as validateGetPayrollSheetQuery,ep as validateGetPayrollTemplateQuery,
Lp as validateGetPersonPath,Ep as validateGetPersonQuery,co as validateGetPhotoPath,ho as validateGetPhotoQuery,$o as validateGetProjectPath,Ao as validateGetProjectQuery,
go as validateGetReceiptPath,Po as validateGetReceiptQuery,On as validateGetTimeQuery,Gp as validateGetWageAccountPath,Up as validateGetWageAccountQuery,tm as validateGetWageCardPath,
am as validateGetWageCardQuery,xp as validateGetWageSlipPath,Op as validateGetWageSlipQuery,_o as validateGetWorkerPath,Co as validateGetWorkerQuery,Bo as validateGrantEntryPermitPath,
Ko as validateGrantEntryPermitQuery,Bi as validateHeartbeatInput,dp as validateImportPayrollTablePath,up as validateImportPayrollTableQuery,Zn as validateIssueDeviceKeyPath,
_n as validateIssueDeviceKeyQuery,Xn as validateListAttendancePath,eo as validateListAttendanceQuery,wm as validateListCodeTablesQuery,wo as validateListCompaniesQuery,
bm as validateListDeliveriesQuery,Mn as validateListDeviceGapsPath,Qn as validateListDeviceGapsQuery,Ln as validateListDevicesQuery,fm as validateListDisbursementsPath,
ym as validateListDisbursementsQuery,oo as validateListParkedEventsQuery,xo as validateListParticipantsPath,Oo as validateListParticipantsQuery,vm as validateListPartnersQuery,
fp as validateListPayrollLinesPath,yp as validateListPayrollLinesQuery,ip as validateListPayrollSheetsPath,np as validateListPayrollSheetsQuery,Wo as validateListProjectWorkersPath,
Mo as validateListProjectWorkersQuery,qo as validateListProjectsQuery,lo as validateListRefusedEventsPath,uo as validateListRefusedEventsQuery,zo as validateListTeamsPath,
So as validateListTeamsQuery,Mp as validateListWageAccountsPath,Qp as validateListWageAccountsQuery,dm as validateListWagePlansPath,um as validateListWagePlansQuery,
Tp as validateListWagesPath,Dp as validateListWagesQuery,mn as validateMovementInput,an as validateParticipantInput,vn as validatePaymentDeclarationInput,Pn as validatePayrollApprovalInput,
fn as validatePayrollImportInput,hn as validatePayrollSheetInput,gp as validatePrintPayrollSheetPath,Pp as validatePrintPayrollSheetQuery,tn as validateProjectInput,
pn as validateProjectWorkerInput,gn as validatePublicNoticeInput,mm as validatePutAgencyAgreementPath,lm as validatePutAgencyAgreementQuery,Fp as validatePutAttachmentPath,
Wp as validatePutAttachmentQuery,Io as validatePutCompanyPath,ko as validatePutCompanyQuery,Uo as validatePutContractPath,Vo as validatePutContractQuery,gm as validatePutDisbursementPath,
Pm as validatePutDisbursementQuery,To as validatePutParticipantPath,Do as validatePutParticipantQuery,mp as validatePutPayrollSheetPath,lp as validatePutPayrollSheetQuery,
zp as validatePutPersonPath,Sp as validatePutPersonQuery,fo as validatePutPhotoPath,yo as validatePutPhotoQuery,jo as validatePutProjectPath,No as validatePutProjectQuery,
Ro as validatePutProjectWorkerPath,Fo as validatePutProjectWorkerQuery,Lo as validatePutTeamPath,Eo as validatePutTeamQuery,Vp as validatePutWageAccountPath,Bp as validatePutWageAccountQuery,
im as validatePutWageCardPath,nm as validatePutWageCardQuery,cm as validatePutWagePlanPath,hm as validatePutWagePlanQuery,Cn as validateRecordHeartbeatPath,Rn as validateRecordHeartbeatQuery,
Qo as validateRecordMovementPath,Go as validateRecordMovementQuery,Ip as validateRecordPublicNoticePath,kp as validateRecordPublicNoticeQuery,vp as validateRecordSignedScanPath,
bp as validateRecordSignedScanQuery,Yo as validateRecordSuspensionPath,Ho as validateRecordSuspensionQuery,En as validateRegisterDeviceQuery,Zo as validateRegisterWorkerQuery,
sn as validateResolutionInput,po as validateResolveParkedEventPath,mo as validateResolveParkedEventQuery,In as validateSecurityPasswordInput,Zp as validateSetSecurityPasswordPath,
_p as validateSetSecurityPasswordQuery,yn as validateSignedScanInput,Ji as validateSiteAttendanceBatchInput,Xi as validateSiteAttendanceEvent,Kn as validateSubmitAttendanceEventsPath,
Yn as validateSubmitAttendanceEventsQuery,so as validateSubmitSiteAttendancePath,ro as validateSubmitSiteAttendanceQuery,cn as validateSuspensionEndInput,un as validateSuspensionInput,
nn as validateTeamInput,Vn as validateUnbindDevicePath,Bn as validateUnbindDeviceQuery,jn as validateWageAccountClosingEndInput,An as validateWageAccountClosingInput,
wn as validateWageAccountConfirmationInput,kn as validateWageAccountInput,$n as validateWageAccountValidationInput,Nn as validateWageCardInput,Tn as validateWagePlanInput,
on as validateWorkerInput};
