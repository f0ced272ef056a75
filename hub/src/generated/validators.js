// Generated from spec/openapi.yaml. Do not edit.
var le=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(c){throw i=0,c}};var Vt=le(Ut=>{"use strict";Object.defineProperty(Ut,"__esModule",{value:!0});function nr(r){let i=r.length,c=0,h=0,f;for(;h<i;)c++,f=r.charCodeAt(h++),f>=55296&&
f<=56319&&h<i&&(f=r.charCodeAt(h),(f&64512)===56320&&h++);return c}Ut.default=nr;nr.code='require("ajv/dist/runtime/ucs2length").default'});var ie=le(D=>{"use strict";Object.defineProperty(D,"__esModule",{value:!0});D.formatNames=D.fastFormats=D.fullFormats=void 0;function T(r,i){return{validate:r,compare:i}}
D.fullFormats={date:T(lr,Yt),time:T(Kt(!0),Jt),"date-time":T(or(!0),ur),"iso-time":T(Kt(),dr),"iso-date-time":T(or(),fr),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
uri:zr,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex:Wr,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte:Cr,int32:{type:"number",validate:Rr},int64:{type:"number",validate:Fr},float:{type:"\
number",validate:mr},double:{type:"number",validate:mr},password:!0,binary:!0};D.fastFormats={...D.fullFormats,date:T(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,Yt),time:T(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
Jt),"date-time":T(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,ur),"iso-time":T(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
dr),"iso-date-time":T(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,fr),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
D.formatNames=Object.keys(D.fullFormats);function xr(r){return r%4===0&&(r%100!==0||r%400===0)}var Lr=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,Or=[0,31,28,31,30,31,30,31,31,
30,31,30,31];function lr(r){let i=Lr.exec(r);if(!i)return!1;let c=+i[1],h=+i[2],f=+i[3];return h>=1&&h<=12&&f>=1&&f<=(h===2&&xr(c)?29:Or[h])}function Yt(r,i){if(r&&
i)return r>i?1:r<i?-1:0}var Bt=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;function Kt(r){return function(c){let h=Bt.exec(c);if(!h)return!1;
let f=+h[1],y=+h[2],e=+h[3],a=h[4],o=h[5]==="-"?-1:1,s=+(h[6]||0),t=+(h[7]||0);if(s>23||t>59||r&&!a)return!1;if(f<=23&&y<=59&&e<60)return!0;let n=y-t*o,p=f-s*o-
(n<0?1:0);return(p===23||p===-1)&&(n===59||n===-1)&&e<61}}function Jt(r,i){if(!(r&&i))return;let c=new Date("2020-01-01T"+r).valueOf(),h=new Date("2020-01-01T"+
i).valueOf();if(c&&h)return c-h}function dr(r,i){if(!(r&&i))return;let c=Bt.exec(r),h=Bt.exec(i);if(c&&h)return r=c[1]+c[2]+c[3],i=h[1]+h[2]+h[3],r>i?1:r<i?-1:0}
var Ht=/t|\s/i;function or(r){let i=Kt(r);return function(h){let f=h.split(Ht);return f.length===2&&lr(f[0])&&i(f[1])}}function ur(r,i){if(!(r&&i))return;let c=new Date(
r).valueOf(),h=new Date(i).valueOf();if(c&&h)return c-h}function fr(r,i){if(!(r&&i))return;let[c,h]=r.split(Ht),[f,y]=i.split(Ht),e=Yt(c,f);if(e!==void 0)return e||
Jt(h,y)}var Er=/\/|:/,Sr=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function zr(r){return Er.test(r)&&Sr.test(r)}var pr=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function Cr(r){return pr.lastIndex=0,pr.
test(r)}var _r=-(2**31),Zr=2**31-1;function Rr(r){return Number.isInteger(r)&&r<=Zr&&r>=_r}function Fr(r){return Number.isInteger(r)}function mr(){return!0}var Mr=/[^\\]\\Z/;
function Wr(r){if(Mr.test(r))return!1;try{return new RegExp(r),!0}catch{return!1}}});var cr=le((Oa,hr)=>{"use strict";hr.exports=function r(i,c){if(i===c)return!0;if(i&&c&&typeof i=="object"&&typeof c=="object"){if(i.constructor!==c.constructor)
return!1;var h,f,y;if(Array.isArray(i)){if(h=i.length,h!=c.length)return!1;for(f=h;f--!==0;)if(!r(i[f],c[f]))return!1;return!0}if(i.constructor===RegExp)return i.
source===c.source&&i.flags===c.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===c.valueOf();if(i.toString!==Object.prototype.toString)return i.
toString()===c.toString();if(y=Object.keys(i),h=y.length,h!==Object.keys(c).length)return!1;for(f=h;f--!==0;)if(!Object.prototype.hasOwnProperty.call(c,y[f]))return!1;
for(f=h;f--!==0;){var e=y[f];if(!r(i[e],c[e]))return!1}return!0}return i!==i&&c!==c}});var gr=le(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});var yr=cr();yr.code='require("ajv/dist/runtime/equal").default';Xt.default=yr});var Sa=de,er={$id:"https://realname-hub.invalid/schemas/exports/validateDeviceInput",type:"object",additionalProperties:!1,required:["deviceSn","deviceType"],properties:{
deviceSn:{$ref:"https://realname-hub.invalid/schemas#/$defs/DeviceSn"},deviceType:{type:"string",enum:["FACE_TERMINAL","ID_CARD_READER","GATE_CONTROLLER","CAMER\
A","HANDHELD"]},brand:{type:"string",minLength:1,maxLength:64},model:{type:"string",minLength:1,maxLength:64},mac:{type:"string",pattern:"^[0-9A-F]{2}(:[0-9A-F]\
{2}){5}$"},firmwareVersion:{type:"string",minLength:1,maxLength:64},algorithmVersion:{type:"string",minLength:1,maxLength:64},livenessSupport:{type:"string",enum:[
"RGB_IR","STRUCTURED_LIGHT","NONE","UNKNOWN"]},capacity:{type:"object",additionalProperties:!1,properties:{persons:{type:"integer",format:"int64",minimum:0},records:{
type:"integer",format:"int64",minimum:0},photos:{type:"integer",format:"int64",minimum:0}}}}};var E=Object.prototype.hasOwnProperty,g=Vt().default,L=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Qr=new RegExp("^[0-9A-F]{2}(:[0-9A-F]{2}){5}$","u");function de(r,{
instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}if(r.deviceType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"deviceType"},message:"must have required property 'deviceType'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.call(
er.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s=="string"){if(!L.test(s)){let t={instancePath:i+"/devi\
ceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match p\
attern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/De\
viceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.deviceType!==void 0){let s=r.deviceType;if(typeof s!=
"string"){let t={instancePath:i+"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}if(!(s==="FACE_TERMINAL"||s==="ID_CARD_READER"||s==="GATE_CONTROLLER"||s==="CAMERA"||s==="HANDHELD")){let t={instancePath:i+"/deviceType",schemaPath:"\
#/properties/deviceType/enum",keyword:"enum",params:{allowedValues:er.properties.deviceType.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),a++}}if(r.brand!==void 0){let s=r.brand;if(typeof s=="string"){if(g(s)>64){let t={instancePath:i+"/brand",schemaPath:"#/properties/brand/maxLeng\
th",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/brand",
schemaPath:"#/properties/brand/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}
if(r.model!==void 0){let s=r.model;if(typeof s=="string"){if(g(s)>64){let t={instancePath:i+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLengt\
h",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/model",schemaPath:"#/prope\
rties/model/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.mac!==void 0){let s=r.
mac;if(typeof s=="string"){if(!Qr.test(s)){let t={instancePath:i+"/mac",schemaPath:"#/properties/mac/pattern",keyword:"pattern",params:{pattern:"^[0-9A-F]{2}(:[\
0-9A-F]{2}){5}$"},message:'must match pattern "^[0-9A-F]{2}(:[0-9A-F]{2}){5}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/mac",schemaPath:"#/p\
roperties/mac/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.firmwareVersion!==void 0){let s=r.firmwareVersion;
if(typeof s=="string"){if(g(s)>64){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmw\
areVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}
if(r.algorithmVersion!==void 0){let s=r.algorithmVersion;if(typeof s=="string"){if(g(s)>64){let t={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/a\
lgorithmVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={
instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/algorithmVersion",schemaPath:"#/properties/algorithmVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.livenessSupport!==void 0){let s=r.livenessSupport;if(typeof s!="string"){let t={instancePath:i+
"/livenessSupport",schemaPath:"#/properties/livenessSupport/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s===
"RGB_IR"||s==="STRUCTURED_LIGHT"||s==="NONE"||s==="UNKNOWN")){let t={instancePath:i+"/livenessSupport",schemaPath:"#/properties/livenessSupport/enum",keyword:"e\
num",params:{allowedValues:er.properties.livenessSupport.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.capacity!==
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
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return de.errors=e,a===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var za=ue,vr={$id:"\
https://realname-hub.invalid/schemas/exports/validateHeartbeatInput",type:"object",additionalProperties:!1,required:["deviceTime","clockState"],properties:{deviceTime:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},clockState:{type:"string",enum:["SYNCED","RECOVERED","UNSYNCED"]},firmwareVersion:{type:"string",minLength:1,
maxLength:64},queuedEvents:{type:"integer",format:"int64",minimum:0},oldestQueuedAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},droppedEvents:{
type:"integer",format:"int64",minimum:0},journal:{$ref:"https://realname-hub.invalid/schemas#/$defs/JournalPosition"},personCount:{type:"integer",format:"int64",
minimum:0},faceCount:{type:"integer",format:"int64",minimum:0},diskFreeBytes:{type:"integer",format:"int64",minimum:0},lastError:{type:"string",minLength:1,maxLength:200}}};var O=ie().fullFormats["date-time"];var Nr=new RegExp("^[0-9a-f]{16}$","u");function _(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=_.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.journalId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"journalId"},message:"must have required property 'journalId'"};e===null?e=[s]:e.push(s),a++}
if(r.lastSeq===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastSeq"},message:"must have required property \
'lastSeq'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="journalId"||s==="lastSeq")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.journalId!==void 0){let s=r.
journalId;if(typeof s=="string"){if(!Nr.test(s)){let t={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/journalId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.lastSeq!==void 0){let s=r.lastSeq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/\
lastSeq/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"\
must be <= 9007199254740991"};e===null?e=[t]:e.push(t),a++}if(s<0||isNaN(s)){let t={instancePath:i+"/lastSeq",schemaPath:"#/properties/lastSeq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _.errors=e,a===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{
instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceTime===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[s]:e.push(s),a++}if(r.clockState===void 0){let s={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"clockState"},message:"must have required property 'clockState'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.
call(vr.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceTime!==void 0){let s=r.deviceTime;if(typeof s=="string"){if(g(s)>35){let t={instancePath:i+
"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than \
35 characters"};e===null?e=[t]:e.push(t),a++}if(!O.validate(s)){let t={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Inst\
ant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/dev\
iceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),a++}}if(r.clockState!==void 0){let s=r.clockState;if(typeof s!="string"){let t={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="SYNCED"||s==="RECOVERED"||s==="UNSYNCED")){let t={instancePath:i+"\
/clockState",schemaPath:"#/properties/clockState/enum",keyword:"enum",params:{allowedValues:vr.properties.clockState.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.firmwareVersion!==void 0){let s=r.firmwareVersion;if(typeof s=="string"){if(g(s)>64){let t={instancePath:i+"\
/firmwareVersion",schemaPath:"#/properties/firmwareVersion/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===
null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVersion/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/firmwareVersion",schemaPath:"#/properties/firmwareVe\
rsion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.queuedEvents!==void 0){let s=r.queuedEvents;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/queuedEvents",schemaPath:"#/properties/queuedEvents/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/queuedEvents",schemaPath:"\
#/properties/queuedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.oldestQueuedAt!==
void 0){let s=r.oldestQueuedAt;if(typeof s=="string"){if(g(s)>35){let t={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!O.validate(s)){let t={
instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'m\
ust match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/oldestQueuedAt",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.droppedEvents!==void 0){let s=r.droppedEvents;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/droppedEvents",schemaPath:"#/properties/droppedEvents/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/droppedEven\
ts",schemaPath:"#/properties/droppedEvents/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.
journal!==void 0&&(_(r.journal,{instancePath:i+"/journal",parentData:r,parentDataProperty:"journal",rootData:f,dynamicAnchors:y})||(e=e===null?_.errors:e.concat(
_.errors),a=e.length)),r.personCount!==void 0){let s=r.personCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/personCount",
schemaPath:"#/properties/personCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/personCount",schemaPath:"#/properties/personCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.faceCount!==void 0){let s=r.faceCount;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={
instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),
a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/faceCount",schemaPath:"#/properties/faceCount/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.diskFreeBytes!==void 0){let s=r.diskFreeBytes;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties/diskFreeBytes/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let t={instancePath:i+"/diskFreeBytes",schemaPath:"#/properties\
/diskFreeBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}if(r.lastError!==void 0){let s=r.
lastError;if(typeof s=="string"){if(g(s)>200){let t={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/lastError",schemaPath:"#/properties/lastError/\
minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/last\
Error",schemaPath:"#/properties/lastError/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ue.errors=e,a===0}ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ca=fe,Gr={$id:"https://realname-hub.invalid/schemas/exports/validateBindingInput",type:"object",additionalProperties:!1,required:[
"from","directionMode"],properties:{from:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},directionMode:{type:"string",enum:["IN","OUT","DEVICE_DECI\
DES"]},gate:{type:"string",minLength:1,maxLength:64},location:{$ref:"https://realname-hub.invalid/schemas#/$defs/Location"}}};function fe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.directionMode===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"directionMode"},message:"must have required property 'directionMode'"};e===null?e=[s]:e.push(
s),a++}for(let s in r)if(!(s==="from"||s==="directionMode"||s==="gate"||s==="location")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s==
"string"){if(g(s)>35){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!O.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[t]:e.push(t),a++}}if(r.directionMode!==void 0){let s=r.directionMode;if(typeof s!="string"){let t={instancePath:i+"/directionMode",schemaPath:"#\
/properties/directionMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="IN"||s==="OUT"||s==="DEVI\
CE_DECIDES")){let t={instancePath:i+"/directionMode",schemaPath:"#/properties/directionMode/enum",keyword:"enum",params:{allowedValues:Gr.properties.directionMode.
enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.gate!==void 0){let s=r.gate;if(typeof s=="string"){if(g(s)>64){let t={
instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?
e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT hav\
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
params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),a++}}if(s.address!==void 0){let t=s.address;if(typeof t=="string"){if(g(t)>200){let n={
instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+"/location/address",schemaPath:"https://realname\
-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/location",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fe.errors=e,a===0}fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _a=he;function he(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="events"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.events!==void 0){let s=r.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let k={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),a++}}}else{let t={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return he.errors=e,a===0}he.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Za=ce,x={$id:"https://realname-hub.invalid/schemas/exports/validateAttendanceEvent",type:"object",additionalProperties:!1,required:["eventI\
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
"strangerRef"]}},{if:{properties:{source:{const:"MANUAL"}},required:["source"]},then:{required:["manual"]}}]};var Pr=new RegExp("^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$","u"),qr=new RegExp("^[A-Za-z0-9_.:-]{1,64}$","u");var S=new RegExp("^[0-9a-f]{64}$","u");function Z(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(r.bytes===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="sha256"||s==="bytes"||s==="watermarked")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s==
"string"){if(!S.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bytes!==void 0){let s=r.
bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>204800||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"\
#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},message:"must be <= 204800"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){
let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:
e.push(t),a++}}}if(r.watermarked!==void 0&&typeof r.watermarked!="boolean"){let s={instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Z.errors=e,a===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:i="",
parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ce.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.workerId===void 0&&(d="workerId")){let l={};e===null?e=[l]:e.push(l),a++}}var p=n===
a;a=s,e!==null&&(s?e.length=s:e=null);let k;if(p){let d=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef!==void 0){let m={instancePath:i+"/strangerR\
ef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};e===null?e=[m]:e.push(m),
a++}var p=d===a;if(t=p,t){var I={};I.strangerRef=!0}k="then"}else{let d=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef===void 0){let m={instancePath:i,
schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required property 'strangerRef'"};e===null?e=[
m]:e.push(m),a++}var p=d===a;t=p,k="else"}if(!t){let d={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:k},message:'must match "'+k+
'" schema'};e===null?e=[d]:e.push(d),a++}let w=a,$=!0,v=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.source===void 0&&(d="source")){let l={};e===null?
e=[l]:e.push(l),a++}else if(r.source!==void 0&&r.source!=="MANUAL"){let l={};e===null?e=[l]:e.push(l),a++}}var b=v===a;if(a=w,e!==null&&(w?e.length=w:e=null),b){
let d=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.manual===void 0){let m={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"\
manual"},message:"must have required property 'manual'"};e===null?e=[m]:e.push(m),a++}var b=d===a;$=b}if(!$){let d={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),a++}if(I!==!0&&(I=I||{},I.source=!0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.eventId===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"eventId"},message:"must have requir\
ed property 'eventId'"};e===null?e=[d]:e.push(d),a++}if(r.journalId===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
journalId"},message:"must have required property 'journalId'"};e===null?e=[d]:e.push(d),a++}if(r.seq===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seq"},message:"must have required property 'seq'"};e===null?e=[d]:e.push(d),a++}if(r.deviceTime===void 0){let d={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceTime"},message:"must have required property 'deviceTime'"};e===null?e=[d]:e.push(d),a++}
if(r.clockState===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"clockState"},message:"must have required pro\
perty 'clockState'"};e===null?e=[d]:e.push(d),a++}if(r.direction===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
direction"},message:"must have required property 'direction'"};e===null?e=[d]:e.push(d),a++}if(r.directionSource===void 0){let d={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"directionSource"},message:"must have required property 'directionSource'"};e===null?e=[d]:e.push(d),a++}if(r.
method===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method\
'"};e===null?e=[d]:e.push(d),a++}if(r.result===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"\
must have required property 'result'"};e===null?e=[d]:e.push(d),a++}if(r.liveness===void 0){let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"liveness"},message:"must have required property 'liveness'"};e===null?e=[d]:e.push(d),a++}if(r.source===void 0){let d={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[d]:e.push(d),a++}if(r.origin===void 0){
let d={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[d]:
e.push(d),a++}for(let d in r)if(!E.call(x.properties,d)){let l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),a++}if(r.eventId!==void 0){let d=r.eventId;if(typeof d=="string"){if(g(d)>128){let l={instancePath:i+
"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 12\
8 characters"};e===null?e=[l]:e.push(l),a++}if(!Pr.test(d)){let l={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1\
-9][0-9]{0,15}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/eventId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.journalId!==void 0){let d=r.journalId;if(typeof d=="string"){if(!Nr.test(
d)){let l={instancePath:i+"/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{1\
6}$"},message:'must match pattern "^[0-9a-f]{16}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/journalId",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/JournalId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.seq!==void 0){let d=r.seq;
if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let l={instancePath:i+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d)){let l={instancePath:i+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),a++}
if(d<1||isNaN(d)){let l={instancePath:i+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
e===null?e=[l]:e.push(l),a++}}}if(r.deviceTime!==void 0){let d=r.deviceTime;if(typeof d=="string"){if(g(d)>35){let l={instancePath:i+"/deviceTime",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[l]:e.push(l),a++}if(!O.validate(d)){let l={instancePath:i+"/deviceTime",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/deviceTime",schemaPath:"https://\
realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.bootId!==void 0){
let d=r.bootId;if(typeof d=="string"){if(!L.test(d)){let l={instancePath:i+"/bootId",schemaPath:"#/properties/bootId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/bootId",schemaPath:"#/p\
roperties/bootId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.uptimeMs!==void 0){let d=r.uptimeMs;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let l={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof d=="number"&&isFinite(d)){if(d>9007199254740991||isNaN(d)){let l={instancePath:i+"/uptimeMs",schemaPath:"\
#/properties/uptimeMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),
a++}if(d<0||isNaN(d)){let l={instancePath:i+"/uptimeMs",schemaPath:"#/properties/uptimeMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[l]:e.push(l),a++}}}if(r.occurredAt!==void 0){let d=r.occurredAt;if(typeof d=="string"){if(g(d)>35){let l={instancePath:i+"/occurredAt",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};
e===null?e=[l]:e.push(l),a++}if(!O.validate(d)){let l={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/occurredAt",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.clockState!==
void 0){let d=r.clockState;if(typeof d!="string"){let l={instancePath:i+"/clockState",schemaPath:"#/properties/clockState/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="SYNCED"||d==="RECOVERED"||d==="UNSYNCED")){let l={instancePath:i+"/clockState",schemaPath:"\
#/properties/clockState/enum",keyword:"enum",params:{allowedValues:x.properties.clockState.enum},message:"must be equal to one of the allowed values"};e===null?
e=[l]:e.push(l),a++}}if(r.clockOffsetMs!==void 0){let d=r.clockOffsetMs;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){let l={instancePath:i+"/clockO\
ffsetMs",schemaPath:"#/properties/clockOffsetMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),a++}if(typeof d==
"number"&&isFinite(d)){if(d>9007199254740991||isNaN(d)){let l={instancePath:i+"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/maximum",keyword:"maximum",
params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[l]:e.push(l),a++}if(d<-9007199254740991||isNaN(d)){let l={instancePath:i+
"/clockOffsetMs",schemaPath:"#/properties/clockOffsetMs/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199\
254740991"};e===null?e=[l]:e.push(l),a++}}}if(r.workerId!==void 0){let d=r.workerId;if(typeof d=="string"){if(!L.test(d)){let l={instancePath:i+"/workerId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-\
9_-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.strangerRef!==void 0){let d=r.strangerRef;if(typeof d=="string"){if(!qr.
test(d)){let l={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/strangerRef",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}if(r.
direction!==void 0){let d=r.direction;if(typeof d!="string"){let l={instancePath:i+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="IN"||d==="OUT"||d==="UNKNOWN")){let l={instancePath:i+"/direction",schemaPath:"#\
/properties/direction/enum",keyword:"enum",params:{allowedValues:x.properties.direction.enum},message:"must be equal to one of the allowed values"};e===null?e=[
l]:e.push(l),a++}}if(r.directionSource!==void 0){let d=r.directionSource;if(typeof d!="string"){let l={instancePath:i+"/directionSource",schemaPath:"#/propertie\
s/directionSource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="DEVICE_EVENT"||d==="GATE_CONFIG"||
d==="KEY_PRESS"||d==="NONE")){let l={instancePath:i+"/directionSource",schemaPath:"#/properties/directionSource/enum",keyword:"enum",params:{allowedValues:x.properties.
directionSource.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(r.method!==void 0){let d=r.method;if(typeof d!="str\
ing"){let l={instancePath:i+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),a++}if(!(d==="FACE"||d==="IRIS"||d==="FINGERPRINT"||d==="PALM"||d==="ID_CARD"||d==="REAL_NAME_CARD"||d==="ABNORMAL_CLEARANCE"||d==="ONE_KEY_OPEN"||d==="EMERG\
ENCY_LANE"||d==="QR_CODE"||d==="MOBILE_APP"||d==="OTHER")){let l={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:x.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(r.result!==void 0){let d=r.result;if(typeof d!="s\
tring"){let l={instancePath:i+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),a++}if(!(d==="GRANTED"||d==="DENIED"||d==="STRANGER"||d==="NOT_ON_ROSTER"||d==="FORBIDDEN")){let l={instancePath:i+"/result",schemaPath:"#/properties/result/\
enum",keyword:"enum",params:{allowedValues:x.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(r.matchScore!==
void 0){let d=r.matchScore;if(typeof d=="number"&&isFinite(d)){if(d>1||isNaN(d)){let l={instancePath:i+"/matchScore",schemaPath:"#/properties/matchScore/maximum",
keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[l]:e.push(l),a++}if(d<0||isNaN(d)){let l={instancePath:i+"/matchScore",schemaPath:"\
#/properties/matchScore/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+
"/matchScore",schemaPath:"#/properties/matchScore/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[l]:e.push(l),a++}}if(r.liveness!==
void 0){let d=r.liveness;if(typeof d!="string"){let l={instancePath:i+"/liveness",schemaPath:"#/properties/liveness/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="PASS"||d==="FAIL"||d==="NOT_PERFORMED"||d==="UNKNOWN")){let l={instancePath:i+"/liveness",schemaPath:"\
#/properties/liveness/enum",keyword:"enum",params:{allowedValues:x.properties.liveness.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:
e.push(l),a++}}if(r.temperatureC!==void 0){let d=r.temperatureC;if(typeof d=="number"&&isFinite(d)){if(d>50||isNaN(d)){let l={instancePath:i+"/temperatureC",schemaPath:"\
#/properties/temperatureC/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};e===null?e=[l]:e.push(l),a++}if(d<20||isNaN(d)){
let l={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/minimum",keyword:"minimum",params:{comparison:">=",limit:20},message:"must be >= 20"};
e===null?e=[l]:e.push(l),a++}}else{let l={instancePath:i+"/temperatureC",schemaPath:"#/properties/temperatureC/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[l]:e.push(l),a++}}if(r.mask!==void 0){let d=r.mask;if(typeof d!="string"){let l={instancePath:i+"/mask",schemaPath:"#/properties/ma\
sk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="YES"||d==="NO"||d==="UNKNOWN")){let l={instancePath:i+
"/mask",schemaPath:"#/properties/mask/enum",keyword:"enum",params:{allowedValues:x.properties.mask.enum},message:"must be equal to one of the allowed values"};e===
null?e=[l]:e.push(l),a++}}if(r.gate!==void 0){let d=r.gate;if(typeof d=="string"){if(g(d)>64){let l={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLen\
gth",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[l]:e.push(l),a++}if(g(d)<1){let l={instancePath:i+"/gate",
schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[l]:e.push(l),a++}}else{
let l={instancePath:i+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}}
if(r.location!==void 0){let d=r.location;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.lng===void 0){let l={instancePath:i+"/location",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=
[l]:e.push(l),a++}if(d.lat===void 0){let l={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"requi\
red",params:{missingProperty:"lat"},message:"must have required property 'lat'"};e===null?e=[l]:e.push(l),a++}for(let l in d)if(!(l==="lng"||l==="lat"||l==="acc\
uracyMeters"||l==="address")){let m={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),a++}if(d.lng!==void 0){let l=d.lng;if(typeof l==
"number"&&isFinite(l)){if(l>180||isNaN(l)){let m={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[m]:e.push(m),a++}if(l<-180||isNaN(l)){let m={instancePath:i+
"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"\
must be >= -180"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/prop\
erties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),a++}}if(d.lat!==void 0){let l=d.lat;if(typeof l=="numb\
er"&&isFinite(l)){if(l>90||isNaN(l)){let m={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[m]:e.push(m),a++}if(l<-90||isNaN(l)){let m={instancePath:i+"/locati\
on/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"m\
ust be >= -90"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/proper\
ties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[m]:e.push(m),a++}}if(d.accuracyMeters!==void 0){let l=d.accuracyMeters;
if(typeof l=="number"&&isFinite(l)){if(l>1e5||isNaN(l)){let m={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Location/properties/accuracyMeters/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[m]:e.push(m),a++}if(l<
0||isNaN(l)){let m={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/location/accuracyMeters",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=
[m]:e.push(m),a++}}if(d.address!==void 0){let l=d.address;if(typeof l=="string"){if(g(l)>200){let m={instancePath:i+"/location/address",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Location/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};
e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/ad\
dress/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+
"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}if(r.photo!==void 0&&(Z(r.photo,{instancePath:i+"/photo",parentData:r,parentDataProperty:"\
photo",rootData:f,dynamicAnchors:y})||(e=e===null?Z.errors:e.concat(Z.errors),a=e.length)),r.source!==void 0){let d=r.source;if(typeof d!="string"){let l={instancePath:i+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="LIVE"||d===
"BACKFILL"||d==="MANUAL")){let l={instancePath:i+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:x.properties.source.enum},
message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(r.origin!==void 0){let d=r.origin;if(typeof d!="string"){let l={instancePath:i+
"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),a++}if(!(d==="GATE"||d===
"TERMINAL")){let l={instancePath:i+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues:x.properties.origin.enum},message:"must \
be equal to one of the allowed values"};e===null?e=[l]:e.push(l),a++}}if(r.manual!==void 0){let d=r.manual;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.operator===
void 0){let l={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[l]:e.push(l),a++}if(d.reason===void 0){let l={instancePath:i+"/manual",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};
e===null?e=[l]:e.push(l),a++}for(let l in d)if(!(l==="operator"||l==="reason"||l==="evidence")){let m={instancePath:i+"/manual",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[m]:e.push(m),a++}if(d.operator!==void 0){let l=d.operator;if(typeof l=="string"){if(g(l)>64){let m={instancePath:i+"/manual/operator",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64\
 characters"};e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEnt\
ry/properties/operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),a++}}else{let m={
instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(d.reason!==void 0){let l=d.reason;if(typeof l=="string"){if(g(l)>200){let m={instancePath:i+"/m\
anual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ManualEntry/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),a++}}else{let m={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(d.evidence!==void 0){let l=d.evidence;if(typeof l=="string"){if(g(l)>200){let m={instancePath:i+
"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:
e.push(m),a++}}else{let m={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/manual",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/ManualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}if(r.nonWork!==void 0){let d=r.
nonWork;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.reason===void 0){let l={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/NonWork/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[l]:e.push(l),a++}if(d.signatureRef===
void 0){let l={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"s\
ignatureRef"},message:"must have required property 'signatureRef'"};e===null?e=[l]:e.push(l),a++}for(let l in d)if(!(l==="reason"||l==="signatureRef")){let m={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),a++}if(d.reason!==void 0){let l=d.reason;if(typeof l=="string"){if(g(l)>200){let m={instancePath:i+
"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(
m),a++}}else{let m={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}if(d.signatureRef!==void 0){let l=d.signatureRef;if(typeof l=="string"){if(g(l)>128){let m={
instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters"};e===null?e=[m]:e.push(m),a++}if(g(l)<1){let m={instancePath:i+"/nonWork/signatureRef",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters"};e===null?e=[m]:e.push(m),a++}}else{let m={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/pro\
perties/signatureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),a++}}}else{let l={instancePath:i+"/nonWork",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),a++}}
if(r.correctionOf!==void 0){let d=r.correctionOf;if(typeof d=="string"){if(g(d)>128){let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[l]:e.push(l),a++}if(!Pr.
test(d)){let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}-[0-9a-f]{16}-[1-9][0-9]{0,15}$"'};e===null?e=[l]:e.push(l),a++}}else{
let l={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/EventId/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),a++}}if(r.raw!==void 0){let d=r.raw;if(d&&typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length>200){let l={instancePath:i+
"/raw",schemaPath:"#/properties/raw/maxProperties",keyword:"maxProperties",params:{limit:200},message:"must NOT have more than 200 properties"};e===null?e=[l]:e.
push(l),a++}}else{let l={instancePath:i+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),a++}}}else{let d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),a++}return ce.
errors=e,a===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ra=ye;function ye(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="events"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.events!==void 0){let s=r.events;if(Array.isArray(s)){if(s.length>100){let n={instancePath:i+"/events",schemaPath:"#/properties/eve\
nts/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items"};e===null?e=[n]:e.push(n),a++}if(s.length<1){let n={instancePath:i+
"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),a++}
let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(!(p&&typeof p=="object"&&!Array.isArray(p))){let k={instancePath:i+"/events/"+n,schemaPath:"#/properties/event\
s/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),a++}}}else{let t={instancePath:i+"/events",schemaPath:"#/\
properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ye.errors=e,a===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fa=ge,ne={$id:"https://realname-hub.invalid/schemas/exports/validateSiteAttendanceEvent",type:"object",additionalProperties:!1,required:["r\
ecordId","origin","source","workerId","occurredAt","direction","method"],properties:{recordId:{$ref:"https://realname-hub.invalid/schemas#/$defs/RecordId"},origin:{
type:"string",enum:["GATE","TERMINAL","E_FENCE","GROUP_PHOTO","APP"]},source:{type:"string",enum:["LIVE","BACKFILL","MANUAL","IMPORT"]},workerId:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/WorkerId"},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/$defs/Instant"},direction:{type:"string",enum:["IN","OUT",
"UNKNOWN"]},method:{type:"string",enum:["FACE","IRIS","FINGERPRINT","PALM","ID_CARD","REAL_NAME_CARD","ABNORMAL_CLEARANCE","ONE_KEY_OPEN","EMERGENCY_LANE","QR_C\
ODE","MOBILE_APP","OTHER"]},captureId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CaptureId"},location:{$ref:"https://realname-hub.invalid/schemas#/$defs\
/Location"},manual:{$ref:"https://realname-hub.invalid/schemas#/$defs/ManualEntry"},photo:{$ref:"https://realname-hub.invalid/schemas#/$defs/PhotoReference"},gate:{
type:"string",minLength:1,maxLength:64},nonWork:{$ref:"https://realname-hub.invalid/schemas#/$defs/NonWork"},correctionOf:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/RecordId"}},allOf:[{if:{properties:{origin:{const:"E_FENCE"}},required:["origin"]},then:{required:["location"]}},{if:{properties:{origin:{const:"GR\
OUP_PHOTO"}},required:["origin"]},then:{required:["captureId"]}},{if:{properties:{source:{enum:["MANUAL","IMPORT"]}},required:["source"]},then:{required:["manua\
l"]}}]};var br=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u"),Ur=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$","u");function R(r,{instancePath:i="",parentData:c,
parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},
message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}if(r.bytes===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"bytes"},message:"must have required property 'bytes'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="sha256"||s==="bytes"||s===
"watermarked")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s=="string"){if(!S.test(s)){let t={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bytes!==void 0){let s=r.bytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={
instancePath:i+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s==
"number"&&isFinite(s)){if(s>204800||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:204800},
message:"must be <= 204800"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/bytes",schemaPath:"#/properties/bytes/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}if(r.watermarked!==void 0&&typeof r.watermarked!="boolean"){let s={
instancePath:i+"/watermarked",schemaPath:"#/properties/watermarked/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),a++}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return R.errors=
e,a===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=ge.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.origin===void 0&&(m="origin")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.origin!==void 0&&r.origin!=="E_FENCE"){let u={};e===null?e=[u]:e.push(u),a++}}
var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let m=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.location===void 0){let P={instancePath:i,schemaPath:"\
#/allOf/0/then/required",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};e===null?e=[P]:e.push(P),a++}var p=m===
a;t=p}if(!t){let m={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(
m),a++}let k=a,I=!0,w=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.origin===void 0&&(m="origin")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.origin!==
void 0&&r.origin!=="GROUP_PHOTO"){let u={};e===null?e=[u]:e.push(u),a++}}var $=w===a;if(a=k,e!==null&&(k?e.length=k:e=null),$){let m=a;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.captureId===void 0){let P={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"captureId"},message:"\
must have required property 'captureId'"};e===null?e=[P]:e.push(P),a++}var $=m===a;I=$}if(!I){let m={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),a++}let v=a,b=!0,d=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.
source===void 0&&(m="source")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.source!==void 0){let u=r.source;if(!(u==="MANUAL"||u==="IMPORT")){let P={};e===null?
e=[P]:e.push(P),a++}}}var l=d===a;if(a=v,e!==null&&(v?e.length=v:e=null),l){let m=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.manual===void 0){let P={instancePath:i,
schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"manual"},message:"must have required property 'manual'"};e===null?e=[P]:e.push(
P),a++}var l=m===a;b=l}if(!b){let m={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[m]:e.push(m),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.recordId===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[m]:e.push(m),a++}if(r.origin===void 0){let m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"origin"},message:"must have required property 'origin'"};e===null?e=[m]:e.push(m),a++}if(r.source===void 0){
let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[m]:
e.push(m),a++}if(r.workerId===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[m]:e.push(m),a++}if(r.occurredAt===void 0){let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[m]:e.push(m),a++}if(r.direction===void 0){let m={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"direction"},message:"must have required property 'direction'"};e===null?e=[m]:e.push(m),a++}if(r.method===void 0){
let m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},message:"must have required property 'method'"};e===null?e=[m]:
e.push(m),a++}for(let m in r)if(!E.call(ne.properties,m)){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),a++}if(r.recordId!==void 0){let m=r.recordId;if(typeof m=="string"){if(!br.test(m)){let u={
instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.\
:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/recordId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.origin!==
void 0){let m=r.origin;if(typeof m!="string"){let u={instancePath:i+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),a++}if(!(m==="GATE"||m==="TERMINAL"||m==="E_FENCE"||m==="GROUP_PHOTO"||m==="APP")){let u={instancePath:i+"/origin",schemaPath:"\
#/properties/origin/enum",keyword:"enum",params:{allowedValues:ne.properties.origin.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.
push(u),a++}}if(r.source!==void 0){let m=r.source;if(typeof m!="string"){let u={instancePath:i+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(m==="LIVE"||m==="BACKFILL"||m==="MANUAL"||m==="IMPORT")){let u={instancePath:i+"/sour\
ce",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:ne.properties.source.enum},message:"must be equal to one of the allowed values"};
e===null?e=[u]:e.push(u),a++}}if(r.workerId!==void 0){let m=r.workerId;if(typeof m=="string"){if(!L.test(m)){let u={instancePath:i+"/workerId",schemaPath:"https\
://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{\
1,64}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.occurredAt!==void 0){let m=r.occurredAt;if(typeof m=="string"){if(g(m)>
35){let u={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"\
must NOT have more than 35 characters"};e===null?e=[u]:e.push(u),a++}if(!O.validate(m)){let u={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[u]:e.push(u),a++}}else{let u={
instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[u]:e.push(u),a++}}if(r.direction!==void 0){let m=r.direction;if(typeof m!="string"){let u={instancePath:i+"/direction",schemaPath:"#/properties/dire\
ction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(m==="IN"||m==="OUT"||m==="UNKNOWN")){let u={instancePath:i+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:ne.properties.direction.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[u]:e.push(u),a++}}if(r.method!==void 0){let m=r.method;if(typeof m!="string"){let u={instancePath:i+"/method",schemaPath:"#/propertie\
s/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(m==="FACE"||m==="IRIS"||m==="FINGERPRINT"||m===
"PALM"||m==="ID_CARD"||m==="REAL_NAME_CARD"||m==="ABNORMAL_CLEARANCE"||m==="ONE_KEY_OPEN"||m==="EMERGENCY_LANE"||m==="QR_CODE"||m==="MOBILE_APP"||m==="OTHER")){
let u={instancePath:i+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ne.properties.method.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[u]:e.push(u),a++}}if(r.captureId!==void 0){let m=r.captureId;if(typeof m=="string"){if(!Ur.test(m)){let u={instancePath:i+
"/captureId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CaptureId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/captureId",schemaPath:"https://rea\
lname-hub.invalid/schemas#/$defs/CaptureId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.location!==void 0){
let m=r.location;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.lng===void 0){let u={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/sche\
mas#/$defs/Location/required",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[u]:e.push(u),a++}if(m.lat===
void 0){let u={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/required",keyword:"required",params:{missingProperty:"\
lat"},message:"must have required property 'lat'"};e===null?e=[u]:e.push(u),a++}for(let u in m)if(!(u==="lng"||u==="lat"||u==="accuracyMeters"||u==="address")){
let P={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),a++}if(m.lng!==void 0){let u=m.lng;if(typeof u=="number"&&isFinite(
u)){if(u>180||isNaN(u)){let P={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===null?e=[P]:e.push(P),a++}if(u<-180||isNaN(u)){let P={instancePath:i+"/location/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===
null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+"/location/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lng/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[P]:e.push(P),a++}}if(m.lat!==void 0){let u=m.lat;if(typeof u=="number"&&isFinite(u)){if(u>90||
isNaN(u)){let P={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/maximum",keyword:"maximum",params:{
comparison:"<=",limit:90},message:"must be <= 90"};e===null?e=[P]:e.push(P),a++}if(u<-90||isNaN(u)){let P={instancePath:i+"/location/lat",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/Location/properties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[P]:
e.push(P),a++}}else{let P={instancePath:i+"/location/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/lat/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[P]:e.push(P),a++}}if(m.accuracyMeters!==void 0){let u=m.accuracyMeters;if(typeof u=="number"&&isFinite(u)){
if(u>1e5||isNaN(u)){let P={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};e===null?e=[P]:e.push(P),a++}if(u<0||isNaN(u)){let P={instancePath:i+
"/location/accuracyMeters",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/accuracyMeters/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+"/location/accuracyMeters",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/Location/properties/accuracyMeters/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[P]:e.push(P),a++}}if(m.address!==
void 0){let u=m.address;if(typeof u=="string"){if(g(u)>200){let P={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Lo\
cation/properties/address/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[P]:e.push(P),a++}if(g(
u)<1){let P={instancePath:i+"/location/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/properties/address/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+"/location/address",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Location/properties/address/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(
P),a++}}}else{let u={instancePath:i+"/location",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Location/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),a++}}if(r.manual!==void 0){let m=r.manual;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.operator===void 0){let u={
instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"operator"},message:"\
must have required property 'operator'"};e===null?e=[u]:e.push(u),a++}if(m.reason===void 0){let u={instancePath:i+"/manual",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/ManualEntry/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[u]:e.
push(u),a++}for(let u in m)if(!(u==="operator"||u==="reason"||u==="evidence")){let P={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ManualEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=
[P]:e.push(P),a++}if(m.operator!==void 0){let u=m.operator;if(typeof u=="string"){if(g(u)>64){let P={instancePath:i+"/manual/operator",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};
e===null?e=[P]:e.push(P),a++}if(g(u)<1){let P={instancePath:i+"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/\
operator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+
"/manual/operator",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/operator/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),a++}}if(m.reason!==void 0){let u=m.reason;if(typeof u=="string"){if(g(u)>200){let P={instancePath:i+"/manual/reason",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200\
 characters"};e===null?e=[P]:e.push(P),a++}if(g(u)<1){let P={instancePath:i+"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry\
/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+
"/manual/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/reason/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[P]:e.push(P),a++}}if(m.evidence!==void 0){let u=m.evidence;if(typeof u=="string"){if(g(u)>200){let P={instancePath:i+"/manual/evidence",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have\
 more than 200 characters"};e===null?e=[P]:e.push(P),a++}if(g(u)<1){let P={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ManualEntry/properties/evidence/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),a++}}else{
let P={instancePath:i+"/manual/evidence",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ManualEntry/properties/evidence/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[P]:e.push(P),a++}}}else{let u={instancePath:i+"/manual",schemaPath:"https://realname-hub.invalid/schemas#/$defs/M\
anualEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),a++}}if(r.photo!==void 0&&(R(r.photo,{instancePath:i+"\
/photo",parentData:r,parentDataProperty:"photo",rootData:f,dynamicAnchors:y})||(e=e===null?R.errors:e.concat(R.errors),a=e.length)),r.gate!==void 0){let m=r.gate;
if(typeof m=="string"){if(g(m)>64){let u={instancePath:i+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit:64},message:"must NO\
T have more than 64 characters"};e===null?e=[u]:e.push(u),a++}if(g(m)<1){let u={instancePath:i+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/gate",schemaPath:"#/properties/\
gate/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.nonWork!==void 0){let m=r.nonWork;if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.reason===void 0){let u={instancePath:i+"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"\
required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[u]:e.push(u),a++}if(m.signatureRef===void 0){let u={instancePath:i+
"/nonWork",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/required",keyword:"required",params:{missingProperty:"signatureRef"},message:"must ha\
ve required property 'signatureRef'"};e===null?e=[u]:e.push(u),a++}for(let u in m)if(!(u==="reason"||u==="signatureRef")){let P={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have ad\
ditional properties"};e===null?e=[P]:e.push(P),a++}if(m.reason!==void 0){let u=m.reason;if(typeof u=="string"){if(g(u)>200){let P={instancePath:i+"/nonWork/reas\
on",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have m\
ore than 200 characters"};e===null?e=[P]:e.push(P),a++}if(g(u)<1){let P={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/NonWork/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[P]:e.push(P),a++}}else{
let P={instancePath:i+"/nonWork/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/reason/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[P]:e.push(P),a++}}if(m.signatureRef!==void 0){let u=m.signatureRef;if(typeof u=="string"){if(g(u)>128){let P={instancePath:i+
"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters"};e===null?e=[P]:e.push(P),a++}if(g(u)<1){let P={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/NonWork/properties/signatureRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[P]:e.push(P),a++}}else{let P={instancePath:i+"/nonWork/signatureRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/NonWork/properties/sign\
atureRef/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),a++}}}else{let u={instancePath:i+"/nonWork",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/NonWork/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),a++}}if(r.correctionOf!==
void 0){let m=r.correctionOf;if(typeof m=="string"){if(!br.test(m)){let u={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};
e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/correctionOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),a++}return ge.errors=e,a===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ma=ve,Vr={$id:"https://realna\
me-hub.invalid/schemas/exports/validateConfirmationInput",type:"object",additionalProperties:!1,required:["decision","confirmedBy"],properties:{decision:{type:"\
string",enum:["CONFIRM","REFUSE"]},confirmedBy:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,maxLength:200}},allOf:[{if:{properties:{
decision:{const:"REFUSE"}},required:["decision"]},then:{required:["reason"]}}]};function ve(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,
dynamicAnchors:y={}}={}){let e=null,a=0,o=ve.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)){let k;if(r.decision===void 0&&(k="decision")){let I={};e===null?e=[I]:e.push(I),a++}else if(r.decision!==void 0&&r.decision!=="REFUSE"){let I={};
e===null?e=[I]:e.push(I),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let k=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.reason===void 0){let w={
instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}var p=k===a;t=p}if(!t){let k={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then\
" schema'};e===null?e=[k]:e.push(k),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.decision===void 0){let k={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"decision"},message:"must have required property 'decision'"};e===null?e=[k]:e.push(k),a++}if(r.confirmedBy===void 0){let k={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confirmedBy"},message:"must have required property 'confirmedBy'"};e===null?e=[k]:e.push(k),
a++}for(let k in r)if(!(k==="decision"||k==="confirmedBy"||k==="reason")){let I={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[I]:e.push(I),a++}if(r.decision!==void 0){let k=r.decision;if(typeof k!=
"string"){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
I]:e.push(I),a++}if(!(k==="CONFIRM"||k==="REFUSE")){let I={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues:Vr.
properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(I),a++}}if(r.confirmedBy!==void 0){let k=r.confirmedBy;if(typeof k==
"string"){if(g(k)>64){let I={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/maxLength",keyword:"maxLength",params:{limit:64},message:"must N\
OT have more than 64 characters"};e===null?e=[I]:e.push(I),a++}if(g(k)<1){let I={instancePath:i+"/confirmedBy",schemaPath:"#/properties/confirmedBy/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/confirmedBy",schemaPath:"\
#/properties/confirmedBy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}if(r.reason!==void 0){let k=r.reason;
if(typeof k=="string"){if(g(k)>200){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"m\
ust NOT have more than 200 characters"};e===null?e=[I]:e.push(I),a++}if(g(k)<1){let I={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),a++}}}else{let k={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),a++}return ve.errors=e,a===0}ve.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wa=Pe,Br={$id:"https://realname-hub.invalid/schemas/exports/validateResolutionInput",type:"object",additionalProperties:!1,required:["decis\
ion","operator","reason"],properties:{decision:{type:"string",enum:["SET_TIME","SET_WORKER","DISCARD"]},occurredAt:{$ref:"https://realname-hub.invalid/schemas#/\
$defs/Instant"},workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},operator:{type:"string",minLength:1,maxLength:64},reason:{type:"string",minLength:1,
maxLength:200}},allOf:[{if:{properties:{decision:{const:"SET_TIME"}},required:["decision"]},then:{required:["occurredAt"]}},{if:{properties:{decision:{const:"SE\
T_WORKER"}},required:["decision"]},then:{required:["workerId"]}}]};function Pe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=Pe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;
if(r.decision===void 0&&(v="decision")){let b={};e===null?e=[b]:e.push(b),a++}else if(r.decision!==void 0&&r.decision!=="SET_TIME"){let b={};e===null?e=[b]:e.push(
b),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.occurredAt===void 0){let d={instancePath:i,
schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"occurredAt"},message:"must have required property 'occurredAt'"};e===null?e=[d]:
e.push(d),a++}var p=v===a;t=p}if(!t){let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[v]:e.push(v),a++}let k=a,I=!0,w=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.decision===void 0&&(v="decision")){let b={};e===null?
e=[b]:e.push(b),a++}else if(r.decision!==void 0&&r.decision!=="SET_WORKER"){let b={};e===null?e=[b]:e.push(b),a++}}var $=w===a;if(a=k,e!==null&&(k?e.length=k:e=
null),$){let v=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.workerId===void 0){let d={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",
params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[d]:e.push(d),a++}var $=v===a;I=$}if(!I){let v={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.decision===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"decision"},message:"must ha\
ve required property 'decision'"};e===null?e=[v]:e.push(v),a++}if(r.operator===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[v]:e.push(v),a++}if(r.reason===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[v]:e.push(v),a++}for(let v in r)if(!(v===
"decision"||v==="occurredAt"||v==="workerId"||v==="operator"||v==="reason")){let b={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),a++}if(r.decision!==void 0){let v=r.decision;if(typeof v!=
"string"){let b={instancePath:i+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
b]:e.push(b),a++}if(!(v==="SET_TIME"||v==="SET_WORKER"||v==="DISCARD")){let b={instancePath:i+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",
params:{allowedValues:Br.properties.decision.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),a++}}if(r.occurredAt!==void 0){
let v=r.occurredAt;if(typeof v=="string"){if(g(v)>35){let b={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLen\
gth",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[b]:e.push(b),a++}if(!O.validate(v)){let b={instancePath:i+
"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "d\
ate-time"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/occurredAt",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.workerId!==void 0){let v=r.workerId;if(typeof v=="string"){if(!L.test(
v)){let b={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/workerId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.operator!==void 0){
let v=r.operator;if(typeof v=="string"){if(g(v)>64){let b={instancePath:i+"/operator",schemaPath:"#/properties/operator/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters"};e===null?e=[b]:e.push(b),a++}if(g(v)<1){let b={instancePath:i+"/operator",schemaPath:"#/properties/operator/min\
Length",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/operato\
r",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.reason!==void 0){let v=r.
reason;if(typeof v=="string"){if(g(v)>200){let b={instancePath:i+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};e===null?e=[b]:e.push(b),a++}if(g(v)<1){let b={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/reason",schemaPath:"#/pr\
operties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let v={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return Pe.errors=e,a===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qa=be,Kr={$id:"https://realname-hub.invalid/schemas/exports/validateCompanyInput",type:"object",additionalProperties:!1,required:["name","a\
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
ttps://realname-hub.invalid/schemas#/$defs/LongText"}}};var sr=new RegExp("^[0-9]{6}$","u"),oe=new RegExp("^[0-9]{3}$","u"),re=new RegExp("^[0-9]{2}$","u"),Ce=new RegExp("^[0-9A-Z]{5,20}$","u"),tr=new RegExp("^(0|[1-\
9][0-9]{0,14})(\\.[0-9]{1,6})?$","u"),Hr=new RegExp("^[A-Z]{3}$","u"),C=new RegExp("^\\+?[0-9][0-9-]{4,19}$","u"),Yr=new RegExp("^[^@\\s]{1,64}@[^@\\s]{1,190}$",
"u"),A=ie().fullFormats.date;function be(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=be.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.areaCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have required property 'areaCode'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!E.call(Kr.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>
100){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"\
must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),a++}}if(r.areaCode!==void 0){let s=r.areaCode;if(typeof s=="string"){if(!sr.test(s)){let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.\
invalid/schemas#/$defs/AreaCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),a++}}if(r.registeredOn!==void 0){let s=r.registeredOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/regist\
eredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registeredOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.registrationType!==void 0){let s=r.registrationType;if(typeof s=="string"){if(!oe.test(s)){
let t={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registrationType",schemaPath:"#/properties/registrationType/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.licenseNumber!==void 0){let s=r.licenseNumber;if(typeof s=="string"){if(g(
s)>100){let t={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/licenseNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[t]:e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?
e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.postCode!==void 0){
let s=r.postCode;if(typeof s=="string"){if(!sr.test(s)){let t={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/postCode",schemaPath:"#/properties/postCode/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.legalPerson!==void 0){let s=r.legalPerson;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let t in s)if(!(t==="name"||t==="idCardType"||t==="idCardNumber"||t==="duty"||t==="professionalTitle")){let n={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have add\
itional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(g(t)>50){let n={instancePath:i+"/legalPerson/name",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characte\
rs"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+"/legalPerson/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerso\
n/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),a++}}if(s.idCardType!==void 0){let t=s.idCardType;if(typeof t=="string"){if(!re.test(t)){let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?
e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.idCardNumber!==void 0){let t=s.idCardNumber;if(typeof t=="string"){if(!Ce.test(
t)){let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/idCardNumber",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.
duty!==void 0){let t=s.duty;if(typeof t=="string"){if(g(t)>100){let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$def\
s/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+
"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/duty",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.professionalTitle!==void 0){let t=s.professionalTitle;
if(typeof t=="string"){if(g(t)>100){let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+"\
/legalPerson/professionalTitle",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/legalPerson/professionalTitle",schemaPath:"https://realname-hub.in\
valid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"\
/legalPerson",schemaPath:"#/properties/legalPerson/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}if(r.registeredCapital!==
void 0){let s=r.registeredCapital;if(typeof s=="string"){if(!tr.test(s)){let t={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/DecimalText/pattern",keyword:"pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\
\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/registeredCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Decima\
lText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.paidInCapital!==void 0){let s=r.paidInCapital;if(typeof s==
"string"){if(!tr.test(s)){let t={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"pattern",
params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/paidInCapital",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.capitalCurrency!==void 0){let s=r.capitalCurrency;if(typeof s=="string"){if(!Hr.test(s)){let t={instancePath:i+
"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/capitalCurrency",schemaPath:"#/properties/capitalCurrency/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.establishedOn!==void 0){let s=r.establishedOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+
"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/establishedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.officePhone!==void 0){let s=r.officePhone;if(typeof s=="string"){if(!C.test(s)){let t={
instancePath:i+"/officePhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},
message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/officePhone",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.fax!==void 0){let s=r.fax;
if(typeof s=="string"){if(!C.test(s)){let t={instancePath:i+"/fax",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/fax",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.contactName!==
void 0){let s=r.contactName;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Pers\
onName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.contactPhone!==void 0){let s=r.contactPhone;if(typeof s==
"string"){if(!C.test(s)){let t={instancePath:i+"/contactPhone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{
pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contactPho\
ne",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.email!==void 0){let s=r.email;if(typeof s=="string"){if(g(s)>254){let t={instancePath:i+"/email",schemaPath:"#/properties/email/maxLength",keyword:"ma\
xLength",params:{limit:254},message:"must NOT have more than 254 characters"};e===null?e=[t]:e.push(t),a++}if(!Yr.test(s)){let t={instancePath:i+"/email",schemaPath:"\
#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[^@\\s]{1,64}@[^@\\s]{1,190}$"},message:'must match pattern "^[^@\\s]{1,64}@[^@\\s]{1,190}$"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),a++}}if(r.website!==void 0){let s=r.website;if(typeof s=="string"){if(g(s)>200){let t={instancePath:i+"/website",schemaPath:"#/properti\
es/website/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+
"/website",schemaPath:"#/properties/website/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/website",schemaPath:"#/properties/website/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),a++}}if(r.remark!==void 0){let s=r.remark;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.inv\
alid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(g(
s)<1){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return be.errors=e,a===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ga=ke,kr={$id:"https://realname-hub.invalid/schemas/exports/validateProjectInput",type:"object",additionalProperties:!1,required:["name","areaCode","statusC\
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
ProfileKey"},closable:{type:"boolean"},fence:{type:"array",minItems:3,maxItems:200,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Position"}}}};var ae=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u"),Jr=new RegExp("^[a-z][a-z0-9-]{0,31}$","u");function F(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectName"},message:"must have required property 'projectName'"};e===null?e=[s]:e.push(s),a++}if(r.permitNumber===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"permitNumber"},message:"must have required property 'permitNumber'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectName"||s==="permitNumber")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectName!==void 0){let s=r.projectName;
if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"m\
axLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/projectName",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/projectName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.permitNumber!==void 0){let s=r.permitNumber;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more \
than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shor\
tText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/permitNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return F.errors=e,a===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.
push(s),a++}if(r.areaCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"areaCode"},message:"must have requ\
ired property 'areaCode'"};e===null?e=[s]:e.push(s),a++}if(r.statusCode===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statusCode"},message:"must have required property 'statusCode'"};e===null?e=[s]:e.push(s),a++}if(r.generalContractorId===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"generalContractorId"},message:"must have required property 'generalContractorId'"};e===null?e=[s]:e.push(
s),a++}for(let s in r)if(!E.call(kr.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+
"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100\
 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.areaCode!==
void 0){let s=r.areaCode;if(typeof s=="string"){if(!sr.test(s)){let t={instancePath:i+"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCo\
de/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6}$"},message:'must match pattern "^[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/areaCode",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AreaCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.generalContractorId!==void 0){let s=r.generalContractorId;if(typeof s=="string"){if(!ae.test(s)){let t={instancePath:i+"/generalContractorId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pa\
ttern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/generalContractorId",schemaPath:"https://realname-hub.invalid/sch\
emas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.owner!==void 0){let s=r.owner;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="companyId"||t==="name")){let n={instancePath:i+"/owne\
r",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propertie\
s"};e===null?e=[n]:e.push(n),a++}if(s.companyId!==void 0){let t=s.companyId;if(typeof t=="string"){if(!ae.test(t)){let n={instancePath:i+"/owner/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/owner/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Comp\
anyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){
if(g(t)>100){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{
let n={instancePath:i+"/owner/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),a++}}if(r.description!==void 0){let s=r.description;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/descri\
ption",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 c\
haracters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/description",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/descriptio\
n",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.category!==void 0){let s=r.category;if(typeof s=="string"){if(!re.test(s)){let t={instancePath:i+"/category",schemaPath:"#/properties/category/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/categ\
ory",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.statusCode!==void 0){
let s=r.statusCode;if(typeof s!="string"){let t={instancePath:i+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005")){let t={instancePath:i+"/statusCode",schemaPath:"#/pro\
perties/statusCode/enum",keyword:"enum",params:{allowedValues:kr.properties.statusCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:
e.push(t),a++}}if(r.permits!==void 0){let s=r.permits;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/permits",schemaPath:"#/properties/permits/max\
Items",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)F(s[n],{
instancePath:i+"/permits/"+n,parentData:s,parentDataProperty:n,rootData:f,dynamicAnchors:y})||(e=e===null?F.errors:e.concat(F.errors),a=e.length)}else{let t={instancePath:i+
"/permits",schemaPath:"#/properties/permits/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}if(r.startDate!==void 0){
let s=r.startDate;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/forma\
t",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.completeDate!==
void 0){let s=r.completeDate;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/completeDate",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/complete\
Date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.landPlanNumber!==void 0){let s=r.landPlanNumber;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(
t),a++}if(g(s)<1){let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/landPlanNumber",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.worksPlanNumber!==
void 0){let s=r.worksPlanNumber;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={
instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/worksPlanNumber",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.investment!==void 0){let s=r.investment;
if(typeof s=="string"){if(!tr.test(s)){let t={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/pattern",keyword:"\
pattern",params:{pattern:"^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"},message:'must match pattern "^(0|[1-9][0-9]{0,14})(\\.[0-9]{1,6})?$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/investment",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DecimalText/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.areaSquareMetres!==void 0){let s=r.areaSquareMetres;if(typeof s=="number"&&isFinite(s)){if(s<0||isNaN(
s)){let t={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/areaSquareMetres",schemaPath:"#/properties/areaSquareMetres/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[t]:e.push(t),a++}}if(r.lengthMetres!==void 0){let s=r.lengthMetres;if(typeof s=="number"&&isFinite(s)){if(s<
0||isNaN(s)){let t={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mu\
st be >= 0"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/lengthMetres",schemaPath:"#/properties/lengthMetres/type",keyword:"type",params:{type:"n\
umber"},message:"must be number"};e===null?e=[t]:e.push(t),a++}}if(r.contactName!==void 0){let s=r.contactName;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+
"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more t\
han 50 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonN\
ame/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/\
contactName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),a++}}if(r.contactPhone!==void 0){let s=r.contactPhone;if(typeof s=="string"){if(!C.test(s)){let t={instancePath:i+"/contactPhone",schemaPath:"http\
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
e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(g(
s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.approvalNumber!==void 0){let s=r.approvalNumber;
if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/approvalNumber",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/approvalNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.approvalLevel!==void 0){let s=r.approvalLevel;if(typeof s=="string"){if(!oe.
test(s)){let t={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must ma\
tch pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/approvalLevel",schemaPath:"#/properties/approvalLevel/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.sizeCode!==void 0){let s=r.sizeCode;if(typeof s=="string"){if(!re.test(s)){let t={
instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sizeCode",schemaPath:"#/properties/sizeCode/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[t]:e.push(t),a++}}if(r.propertyCode!==void 0){let s=r.propertyCode;if(typeof s=="string"){if(!oe.test(s)){let t={instancePath:i+"/prope\
rtyCode",schemaPath:"#/properties/propertyCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[t]:
e.push(t),a++}}else{let t={instancePath:i+"/propertyCode",schemaPath:"#/properties/propertyCode/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[t]:e.push(t),a++}}if(r.functionCode!==void 0){let s=r.functionCode;if(typeof s=="string"){if(!oe.test(s)){let t={instancePath:i+"/functionCode",
schemaPath:"#/properties/functionCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/functionCode",schemaPath:"#/properties/functionCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),a++}}if(r.nationCode!==void 0){let s=r.nationCode;if(typeof s=="string"){if(g(s)>8){let t={instancePath:i+"/nationCode",schemaPath:"#/prope\
rties/nationCode/maxLength",keyword:"maxLength",params:{limit:8},message:"must NOT have more than 8 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={
instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/nationCode",schemaPath:"#/properties/nationCode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.profile!==void 0){let s=r.profile;if(typeof s=="string"){if(!Jr.test(s)){let t={instancePath:i+"/profile",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ProfileKey/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,31}$"},message:'must match pattern "^[a-z][\
a-z0-9-]{0,31}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/profile",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProfileKey/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.closable!==void 0&&typeof r.closable!="boolean"){let s={instancePath:i+
"/closable",schemaPath:"#/properties/closable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.fence!==
void 0){let s=r.fence;if(Array.isArray(s)){if(s.length>200){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),a++}if(s.length<3){let n={instancePath:i+"/fence",schemaPath:"#/properties/fence/minItems",
keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++){let p=s[n];if(p&&
typeof p=="object"&&!Array.isArray(p)){if(p.lng===void 0){let k={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/req\
uired",keyword:"required",params:{missingProperty:"lng"},message:"must have required property 'lng'"};e===null?e=[k]:e.push(k),a++}if(p.lat===void 0){let k={instancePath:i+
"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/required",keyword:"required",params:{missingProperty:"lat"},message:"must have requ\
ired property 'lat'"};e===null?e=[k]:e.push(k),a++}for(let k in p)if(!(k==="lng"||k==="lat")){let I={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Position/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[I]:e.push(I),a++}if(p.lng!==void 0){let k=p.lng;if(typeof k=="number"&&isFinite(k)){if(k>180||isNaN(k)){let I={instancePath:i+"/fence/"+n+"/lng",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/maximum",keyword:"maximum",params:{comparison:"<=",limit:180},message:"must be <= 180"};e===
null?e=[I]:e.push(I),a++}if(k<-180||isNaN(k)){let I={instancePath:i+"/fence/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properti\
es/lng/minimum",keyword:"minimum",params:{comparison:">=",limit:-180},message:"must be >= -180"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/fenc\
e/"+n+"/lng",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lng/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[I]:e.push(I),a++}}if(p.lat!==void 0){let k=p.lat;if(typeof k=="number"&&isFinite(k)){if(k>90||isNaN(k)){let I={instancePath:i+"/fence/"+n+"/lat",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/maximum",keyword:"maximum",params:{comparison:"<=",limit:90},message:"must be <= 90"};e===null?
e=[I]:e.push(I),a++}if(k<-90||isNaN(k)){let I={instancePath:i+"/fence/"+n+"/lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat\
/minimum",keyword:"minimum",params:{comparison:">=",limit:-90},message:"must be >= -90"};e===null?e=[I]:e.push(I),a++}}else{let I={instancePath:i+"/fence/"+n+"/\
lat",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/properties/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[I]:e.push(I),a++}}}else{let k={instancePath:i+"/fence/"+n,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Position/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[k]:e.push(k),a++}}}else{let t={instancePath:i+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return ke.errors=e,a===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ua=we,Xr={$id:"https://realna\
me-hub.invalid/schemas/exports/validateParticipantInput",type:"object",additionalProperties:!1,required:["participationType"],properties:{participationType:{type:"\
string",enum:["001","002","003","004","005","006","007","008","009","010","011","012"]},joinedOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},leftOn:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},bankAccounts:{type:"array",maxItems:5,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/BankAccou\
ntInput"}},manager:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonInput"}}};var ea=new RegExp("^[0-9]{6,32}$","u"),sa=new RegExp("^[0-9]{12}$","u");function M(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.bankCode===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bankCode"},message:"must have required property 'bankCode'"};e===null?
e=[s]:e.push(s),a++}if(r.branchName===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"branchName"},message:"mu\
st have required property 'branchName'"};e===null?e=[s]:e.push(s),a++}if(r.accountNumber===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"accountNumber"},message:"must have required property 'accountNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="bankCo\
de"||s==="branchName"||s==="accountNumber"||s==="linkNumber")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.bankCode!==void 0){let s=r.bankCode;if(typeof s=="string"){
if(!oe.test(s)){let t={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/pattern",keyword:"pattern",params:{pattern:"^[0-9]{3}$"},message:'must match\
 pattern "^[0-9]{3}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/bankCode",schemaPath:"#/properties/bankCode/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.branchName!==void 0){let s=r.branchName;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+
"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more th\
an 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/branchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortTex\
t/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/br\
anchName",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.accountNumber!==void 0){let s=r.accountNumber;if(typeof s=="string"){if(!ea.test(s)){let t={instancePath:i+"/accountNumber",schemaPath:"#/pr\
operties/accountNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{6,32}$"},message:'must match pattern "^[0-9]{6,32}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/accountNumber",schemaPath:"#/properties/accountNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),a++}}if(r.linkNumber!==void 0){let s=r.linkNumber;if(typeof s=="string"){if(!sa.test(s)){let t={instancePath:i+"/linkNumber",schemaPath:"#/properti\
es/linkNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9]{12}$"},message:'must match pattern "^[0-9]{12}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/linkNumber",schemaPath:"#/properties/linkNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return M.errors=e,a===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==
void 0){let s=r.idCardType;if(typeof s=="string"){if(!re.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!Ce.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==void 0){let s=r.phone;if(typeof s=="string"){if(!C.test(s)){let t={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return W.errors=e,a===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function we(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.participationType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"participationType"},message:"must have required property 'participationType'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="participationType"||s==="joinedOn"||s==="leftOn"||s==="bankAccounts"||s==="manager")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.participationType!==void 0){
let s=r.participationType;if(typeof s!="string"){let t={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="001"||s==="002"||s==="003"||s==="004"||s==="005"||s==="006"||s==="007"||s==="008"||
s==="009"||s==="010"||s==="011"||s==="012")){let t={instancePath:i+"/participationType",schemaPath:"#/properties/participationType/enum",keyword:"enum",params:{
allowedValues:Xr.properties.participationType.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.joinedOn!==void 0){
let s=r.joinedOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",
keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedOn",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leftOn!==void 0){
let s=r.leftOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"\
format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/leftOn",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.bankAccounts!==void 0){
let s=r.bankAccounts;if(Array.isArray(s)){if(s.length>5){let n={instancePath:i+"/bankAccounts",schemaPath:"#/properties/bankAccounts/maxItems",keyword:"maxItems",
params:{limit:5},message:"must NOT have more than 5 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)M(s[n],{instancePath:i+"/bankAccount\
s/"+n,parentData:s,parentDataProperty:n,rootData:f,dynamicAnchors:y})||(e=e===null?M.errors:e.concat(M.errors),a=e.length)}else{let t={instancePath:i+"/bankAcco\
unts",schemaPath:"#/properties/bankAccounts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}r.manager!==void 0&&
(W(r.manager,{instancePath:i+"/manager",parentData:r,parentDataProperty:"manager",rootData:f,dynamicAnchors:y})||(e=e===null?W.errors:e.concat(W.errors),a=e.length))}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return we.errors=e,a===0}
we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Va=Ie;function Q(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="idCardTy\
pe"||s==="idCardNumber"||s==="phone")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+"/n\
ame",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https:\
//realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==
void 0){let s=r.idCardType;if(typeof s=="string"){if(!re.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Id\
CardType/pattern",keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!Ce.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,\
20}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==void 0){let s=r.phone;if(typeof s=="string"){if(!C.test(s)){let t={
instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'\
must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Q.errors=e,a===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ie(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="name"||s==="companyId"||s==="leader"||s==="joinedOn"||s==="leftOn"||s==="remark")){let t={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){
let s=r.name;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/maxLength",keyword:"\
maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!ae.test(s)){let t={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leader!==void 0&&(Q(r.leader,{
instancePath:i+"/leader",parentData:r,parentDataProperty:"leader",rootData:f,dynamicAnchors:y})||(e=e===null?Q.errors:e.concat(Q.errors),a=e.length)),r.joinedOn!==
void 0){let s=r.joinedOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/joinedOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day\
/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.leftOn!==
void 0){let s=r.leftOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/leftOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/for\
mat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/leftOn",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.remark!==
void 0){let s=r.remark;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/\
remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/remark",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ie.errors=e,a===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ba=$e,wr={$id:"\
https://realname-hub.invalid/schemas/exports/validateWorkerInput",type:"object",additionalProperties:!1,required:["name","idCardType","idCardNumber"],properties:{
name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},idCardType:{$ref:"https://realname-hub.invalid/schemas#/$defs/IdCardType"},idCardNumber:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/IdCardNumber"},gender:{type:"string",enum:["MALE","FEMALE"]},nation:{type:"string",minLength:1,maxLength:10},birthDate:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},address:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},phone:{$ref:"https://realname-hub.\
invalid/schemas#/$defs/Phone"},grantOrg:{$ref:"https://realname-hub.invalid/schemas#/$defs/ShortText"},validFrom:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/Day"},validTo:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},politicsCode:{type:"string",pattern:"^(0[1-9]|1[0-3])$"},educationCode:{type:"string",
pattern:"^(0[1-8]|99)$"},maritalCode:{type:"string",pattern:"^0[1-4]$"},photoSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"}}},ta=new RegExp(
"^(0[1-9]|1[0-3])$","u"),ra=new RegExp("^(0[1-8]|99)$","u"),aa=new RegExp("^0[1-4]$","u");function $e(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,
dynamicAnchors:y={}}={}){let e=null,a=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(r.idCardType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"idCardTy\
pe"},message:"must have required property 'idCardType'"};e===null?e=[s]:e.push(s),a++}if(r.idCardNumber===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"idCardNumber"},message:"must have required property 'idCardNumber'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.
call(wr.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+"/name",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?
e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https://realname-hub.inva\
lid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.idCardType!==void 0){let s=r.
idCardType;if(typeof s=="string"){if(!re.test(s)){let t={instancePath:i+"/idCardType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{2}$"},message:'must match pattern "^[0-9]{2}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardType",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}if(r.idCardNumber!==void 0){let s=r.idCardNumber;if(typeof s=="string"){if(!Ce.test(s)){let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/IdCardNumber/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Z]{5,20}$"},message:'must match pattern "^[0-9A-Z]{5,20}$"'};e===null?
e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/idCardNumber",schemaPath:"https://realname-hub.invalid/schemas#/$defs/IdCardNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.gender!==void 0){let s=r.gender;if(typeof s!="string"){let t={instancePath:i+"/gende\
r",schemaPath:"#/properties/gender/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="MALE"||s==="FEMA\
LE")){let t={instancePath:i+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:wr.properties.gender.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.nation!==void 0){let s=r.nation;if(typeof s=="string"){if(g(s)>10){let t={instancePath:i+"/\
nation",schemaPath:"#/properties/nation/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};e===null?e=[t]:e.push(
t),a++}if(g(s)<1){let t={instancePath:i+"/nation",schemaPath:"#/properties/nation/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/nation",schemaPath:"#/properties/nation/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.birthDate!==void 0){let s=r.birthDate;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+
"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===
null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/birthDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.address!==void 0){let s=r.address;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+
"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 5\
00 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/address",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/address",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.phone!==
void 0){let s=r.phone;if(typeof s=="string"){if(!C.test(s)){let t={instancePath:i+"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",
keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.grantOrg!==void 0){let s=r.grantOrg;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<
1){let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/grantOrg",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.validFrom!==void 0){let s=r.validFrom;if(typeof s==
"string"){if(!A.validate(s)){let t={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.validTo!==void 0){let s=r.validTo;if(typeof s==
"string"){if(!A.validate(s)){let t={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.politicsCode!==void 0){let s=r.politicsCode;
if(typeof s=="string"){if(!ta.test(s)){let t={instancePath:i+"/politicsCode",schemaPath:"#/properties/politicsCode/pattern",keyword:"pattern",params:{pattern:"^\
(0[1-9]|1[0-3])$"},message:'must match pattern "^(0[1-9]|1[0-3])$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/politicsCode",schemaPath:"#/prop\
erties/politicsCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.educationCode!==void 0){let s=r.educationCode;
if(typeof s=="string"){if(!ra.test(s)){let t={instancePath:i+"/educationCode",schemaPath:"#/properties/educationCode/pattern",keyword:"pattern",params:{pattern:"\
^(0[1-8]|99)$"},message:'must match pattern "^(0[1-8]|99)$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/educationCode",schemaPath:"#/properties\
/educationCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.maritalCode!==void 0){let s=r.maritalCode;
if(typeof s=="string"){if(!aa.test(s)){let t={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/pattern",keyword:"pattern",params:{pattern:"^0[\
1-4]$"},message:'must match pattern "^0[1-4]$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/maritalCode",schemaPath:"#/properties/maritalCode/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.photoSha256!==void 0){let s=r.photoSha256;if(typeof s=="s\
tring"){if(!S.test(s)){let t={instancePath:i+"/photoSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/photoSha256",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $e.errors=e,a===0}$e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ka=je,Ir={$id:"https://realname-hub.invalid/schemas/exports/validateProjectWorkerInput",type:"object",additionalProperties:!1,
required:["teamId","companyId","workType","role","isTeamLeader"],properties:{teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},companyId:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId"},workType:{$ref:"https://realname-hub.invalid/schemas#/$defs/CodedValue"},role:{type:"string",enum:["MANA\
GER","WORKER"]},isTeamLeader:{type:"boolean"},insured:{type:"boolean"},joinedUnionOn:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},speciality:{$ref:"\
https://realname-hub.invalid/schemas#/$defs/ShortText"},badMedicalHistory:{type:"boolean"},emergencyContact:{type:"object",additionalProperties:!1,properties:{name:{
$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},phone:{$ref:"https://realname-hub.invalid/schemas#/$defs/Phone"}}},workingSince:{$ref:"https://re\
alname-hub.invalid/schemas#/$defs/Day"}}};var z=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),ia=new RegExp("^[A-Z][A-Z0-9-]{0,31}$","u");function je(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.teamId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have r\
equired property 'teamId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}if(r.workType===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workType"},message:"must have required property 'workType'"};e===null?e=[s]:e.push(s),a++}if(r.role===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};e===null?e=[s]:e.push(s),
a++}if(r.isTeamLeader===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"isTeamLeader"},message:"must have requ\
ired property 'isTeamLeader'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.call(Ir.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.teamId!==void 0){let s=r.
teamId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{
let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!ae.test(s)){let t={instancePath:i+"/companyId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9\
A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.workType!==void 0){let s=r.workType;if(s&&typeof s=="ob\
ject"&&!Array.isArray(s)){if(s.scheme===void 0){let t={instancePath:i+"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"\
required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[t]:e.push(t),a++}if(s.code===void 0){let t={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/required",keyword:"required",params:{missingProperty:"code"},message:"must have r\
equired property 'code'"};e===null?e=[t]:e.push(t),a++}for(let t in s)if(!(t==="scheme"||t==="code")){let n={instancePath:i+"/workType",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/CodedValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional \
properties"};e===null?e=[n]:e.push(n),a++}if(s.scheme!==void 0){let t=s.scheme;if(typeof t=="string"){if(!ia.test(t)){let n={instancePath:i+"/workType/scheme",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z0-9-]{0,31}$"},message:'must matc\
h pattern "^[A-Z][A-Z0-9-]{0,31}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/scheme",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/CodedValue/properties/scheme/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}if(s.code!==void 0){let t=s.
code;if(typeof t=="string"){if(g(t)>32){let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/cod\
e/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+
"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/workType/code",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/CodedValue/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+
"/workType",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CodedValue/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),a++}}if(r.role!==void 0){let s=r.role;if(typeof s!="string"){let t={instancePath:i+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="MANAGER"||s==="WORKER")){let t={instancePath:i+"/role",schemaPath:"#/properties/\
role/enum",keyword:"enum",params:{allowedValues:Ir.properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.
isTeamLeader!==void 0&&typeof r.isTeamLeader!="boolean"){let s={instancePath:i+"/isTeamLeader",schemaPath:"#/properties/isTeamLeader/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.insured!==void 0&&typeof r.insured!="boolean"){let s={instancePath:i+"/insured",schemaPath:"\
#/properties/insured/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),a++}if(r.joinedUnionOn!==void 0){let s=r.joinedUnionOn;
if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/joinedUnionOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"fo\
rmat",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/joinedUnionOn",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.speciality!==void 0){
let s=r.speciality;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/max\
Length",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"\
/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than\
 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/speciality",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.badMedicalHistory!==void 0&&typeof r.badMedicalHistory!="boolean"){let s={
instancePath:i+"/badMedicalHistory",schemaPath:"#/properties/badMedicalHistory/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),a++}if(r.emergencyContact!==void 0){let s=r.emergencyContact;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="name"||t==="p\
hone")){let n={instancePath:i+"/emergencyContact",schemaPath:"#/properties/emergencyContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),a++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(g(t)>50){let n={instancePath:i+
"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT h\
ave more than 50 characters"};e===null?e=[n]:e.push(n),a++}if(g(t)<1){let n={instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),a++}}else{let n={
instancePath:i+"/emergencyContact/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),a++}}if(s.phone!==void 0){let t=s.phone;if(typeof t=="string"){if(!C.test(t)){let n={instancePath:i+"/emergencyContact\
/phone",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Phone/pattern",keyword:"pattern",params:{pattern:"^\\+?[0-9][0-9-]{4,19}$"},message:'must match \
pattern "^\\+?[0-9][0-9-]{4,19}$"'};e===null?e=[n]:e.push(n),a++}}else{let n={instancePath:i+"/emergencyContact/phone",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/Phone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),a++}}}else{let t={instancePath:i+"/emergency\
Contact",schemaPath:"#/properties/emergencyContact/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),a++}}if(r.workingSince!==
void 0){let s=r.workingSince;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/workingSince",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/workingS\
ince",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return je.errors=
e,a===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ha=Ae,$r={$id:"https://realname-hub.invalid/schemas/exports/validateMovementInput",type:"obj\
ect",additionalProperties:!1,required:["type","date"],properties:{type:{type:"string",enum:["JOIN","LEAVE"]},date:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},evaluation:{$ref:"https://realname-hub.invalid/schemas#/$defs/LongText"},settlement:{type:"string",enum:["SETTLED","UNSETTLED","UNKNOWN"]},confirmation:{
$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}};function G(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),a++}if(r.sha256===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"name"||s==="sha256")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={
instancePath:i+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.sha256!==void 0){let s=r.sha256;if(typeof s=="string"){if(!S.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return G.errors=e,a===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.type===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requi\
red property 'type'"};e===null?e=[s]:e.push(s),a++}if(r.date===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
date"},message:"must have required property 'date'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="type"||s==="date"||s==="evaluation"||s==="settlement"||
s==="confirmation")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),a++}if(r.type!==void 0){let s=r.type;if(typeof s!="string"){let t={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="JOIN"||s==="LEAVE")){let t={instancePath:i+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$r.properties.type.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.date!==void 0){let s=r.date;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/date",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={
instancePath:i+"/date",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),a++}}if(r.evaluation!==void 0){let s=r.evaluation;if(typeof s=="string"){if(g(s)>500){let t={instancePath:i+"/evaluation",schemaPath:"https://re\
alname-hub.invalid/schemas#/$defs/LongText/maxLength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[t]:e.
push(t),a++}if(g(s)<1){let t={instancePath:i+"/evaluation",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/evaluation",schemaPath:"https://realname-hu\
b.invalid/schemas#/$defs/LongText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.settlement!==void 0){
let s=r.settlement;if(typeof s!="string"){let t={instancePath:i+"/settlement",schemaPath:"#/properties/settlement/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="SETTLED"||s==="UNSETTLED"||s==="UNKNOWN")){let t={instancePath:i+"/settlement",schemaPath:"#/properties/\
settlement/enum",keyword:"enum",params:{allowedValues:$r.properties.settlement.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),a++}}r.confirmation!==void 0&&(G(r.confirmation,{instancePath:i+"/confirmation",parentData:r,parentDataProperty:"confirmation",rootData:f,dynamicAnchors:y})||
(e=e===null?G.errors:e.concat(G.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),a++}return Ae.errors=e,a===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ya=Ne,jr={$id:"https://realname-hub.invali\
d/schemas/exports/validateContractInput",type:"object",additionalProperties:!1,required:["workerId","companyId","periodType","startDate","endDate"],properties:{
workerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/WorkerId"},companyId:{$ref:"https://realname-hub.invalid/schemas#/$defs/CompanyId"},periodType:{type:"\
string",enum:["FIXED_TERM","BY_WORK"]},startDate:{$ref:"https://realname-hub.invalid/schemas#/$defs/Day"},endDate:{$ref:"https://realname-hub.invalid/schemas#/$\
defs/Day"},unitCode:{type:"string",enum:["80","81","82"]},unitPriceFen:{type:"integer",format:"int64",minimum:0,maximum:9007199254740991},attachments:{type:"arr\
ay",maxItems:2,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/Attachment"}}}};function U(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,
dynamicAnchors:y={}}={}){let e=null,a=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'n\
ame'"};e===null?e=[s]:e.push(s),a++}if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"\
must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="name"||s==="sha256")){let t={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.name!==
void 0){let s=r.name;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.sha256!==void 0){let s=r.sha256;if(typeof s==
"string"){if(!S.test(s)){let t={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/sha256",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return U.errors=e,a===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ne.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}if(r.periodType===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"periodType"},message:"must hav\
e required property 'periodType'"};e===null?e=[s]:e.push(s),a++}if(r.startDate===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"startDate"},message:"must have required property 'startDate'"};e===null?e=[s]:e.push(s),a++}if(r.endDate===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"endDate"},message:"must have required property 'endDate'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"workerId"||s==="companyId"||s==="periodType"||s==="startDate"||s==="endDate"||s==="unitCode"||s==="unitPriceFen"||s==="attachments")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.workerId!==void 0){let s=r.workerId;if(typeof s=="string"){if(!L.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.companyId;if(typeof s=="string"){if(!ae.test(s)){let t={instancePath:i+"/company\
Id",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must matc\
h pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.periodType!==void 0){let s=r.periodType;
if(typeof s!="string"){let t={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),a++}if(!(s==="FIXED_TERM"||s==="BY_WORK")){let t={instancePath:i+"/periodType",schemaPath:"#/properties/periodType/enum",keyword:"\
enum",params:{allowedValues:jr.properties.periodType.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.startDate!==
void 0){let s=r.startDate;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/startDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/D\
ay/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/startDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.endDate!==
void 0){let s=r.endDate;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/endDate",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/endDate",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.unitCode!==
void 0){let s=r.unitCode;if(typeof s!="string"){let t={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="80"||s==="81"||s==="82")){let t={instancePath:i+"/unitCode",schemaPath:"#/properties/unitCode/e\
num",keyword:"enum",params:{allowedValues:jr.properties.unitCode.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.
unitPriceFen!==void 0){let s=r.unitPriceFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/proper\
ties/unitPriceFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>
9007199254740991||isNaN(s)){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};e===null?e=[t]:e.push(t),a++}if(s<0||isNaN(s)){let t={instancePath:i+"/unitPriceFen",schemaPath:"#/properties/unitPriceFe\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}}if(r.attachments!==void 0){let s=r.attachments;
if(Array.isArray(s)){if(s.length>2){let n={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{limit:2},message:"\
must NOT have more than 2 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<t;n++)U(s[n],{instancePath:i+"/attachments/"+n,parentData:s,parentDataProperty:n,
rootData:f,dynamicAnchors:y})||(e=e===null?U.errors:e.concat(U.errors),a=e.length)}else{let t={instancePath:i+"/attachments",schemaPath:"#/properties/attachment\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ne.errors=e,a===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ja=qe;function qe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=qe.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.workerId===void 0&&(w="workerId")){let $={};e===
null?e=[$]:e.push($),a++}}var p=n===a;a=s,e!==null&&(s?e.length=s:e=null);let k;if(p){let w=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef!==void 0){
let v={instancePath:i+"/strangerRef",schemaPath:"#/allOf/0/then/properties/strangerRef/false schema",keyword:"false schema",params:{},message:"boolean schema is\
 false"};e===null?e=[v]:e.push(v),a++}var p=w===a;if(t=p,t){var I={};I.strangerRef=!0}k="then"}else{let w=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.strangerRef===
void 0){let v={instancePath:i,schemaPath:"#/allOf/0/else/required",keyword:"required",params:{missingProperty:"strangerRef"},message:"must have required propert\
y 'strangerRef'"};e===null?e=[v]:e.push(v),a++}var p=w===a;t=p,k="else"}if(!t){let w={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:k},
message:'must match "'+k+'" schema'};e===null?e=[w]:e.push(w),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.approver===void 0){let w={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"approver"},message:"must have required property 'approver'"};e===null?e=[w]:e.push(w),a++}if(r.reason===
void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?
e=[w]:e.push(w),a++}if(r.validFrom===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validFrom"},message:"must\
 have required property 'validFrom'"};e===null?e=[w]:e.push(w),a++}if(r.validTo===void 0){let w={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"validTo"},message:"must have required property 'validTo'"};e===null?e=[w]:e.push(w),a++}for(let w in r)if(!(w==="workerId"||w==="strangerRef"||
w==="approver"||w==="reason"||w==="validFrom"||w==="validTo")){let $={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[$]:e.push($),a++}if(r.workerId!==void 0){let w=r.workerId;if(typeof w=="string"){
if(!L.test(w)){let $={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[$]:e.push($),a++}}else{let $={instancePath:i+"/workerId",schemaPath:"htt\
ps://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),a++}}if(r.strangerRef!==
void 0){let w=r.strangerRef;if(typeof w=="string"){if(!qr.test(w)){let $={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
StrangerRef/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_.:-]{1,64}$"'};e===null?e=[$]:e.push(
$),a++}}else{let $={instancePath:i+"/strangerRef",schemaPath:"https://realname-hub.invalid/schemas#/$defs/StrangerRef/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[$]:e.push($),a++}}if(r.approver!==void 0){let w=r.approver;if(typeof w=="string"){if(g(w)>64){let $={instancePath:i+"/appr\
over",schemaPath:"#/properties/approver/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have more than 64 characters"};e===null?e=[$]:e.push(
$),a++}if(g(w)<1){let $={instancePath:i+"/approver",schemaPath:"#/properties/approver/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[$]:e.push($),a++}}else{let $={instancePath:i+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[$]:e.push($),a++}}if(r.reason!==void 0){let w=r.reason;if(typeof w=="string"){if(g(w)>200){let $={instancePath:i+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[$]:e.push(
$),a++}if(g(w)<1){let $={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[$]:e.push($),a++}}else{let $={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[$]:e.push($),a++}}if(r.validFrom!==void 0){let w=r.validFrom;if(typeof w=="string"){if(g(w)>35){let $={instancePath:i+"/va\
lidFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 ch\
aracters"};e===null?e=[$]:e.push($),a++}if(!O.validate(w)){let $={instancePath:i+"/validFrom",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/fo\
rmat",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[$]:e.push($),a++}}else{let $={instancePath:i+"/validFrom",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),a++}}
if(r.validTo!==void 0){let w=r.validTo;if(typeof w=="string"){if(g(w)>35){let $={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[$]:e.push($),a++}if(!O.validate(w)){let $={
instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};e===null?e=[$]:e.push($),a++}}else{let $={instancePath:i+"/validTo",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),a++}}}else{let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),a++}return qe.errors=e,a===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xa=Te;function Te(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.reason===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s===
"from"||s==="reason")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT \
have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/fro\
m",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:
e.push(t),a++}}else{let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.reason!==void 0){let s=r.reason;if(typeof s=="string"){if(g(s)>200){let t={instancePath:i+"/reason",schemaPath:"\
#/properties/reason/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){
let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),a++}return Te.errors=e,a===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ei=De;function De(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="to"){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.to!==void 0){let s=r.to;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/f\
ormat",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/to",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return De.errors=e,a===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var si=xe;var na={type:"string",enum:["REGULAR","SUPPLEMENT","BACK_PAY"]};function V(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return V.errors=e,a===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ar=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function xe(r,{
instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=xe.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let s=a,t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.kind===void 0&&(v="kind")){let b={};e===null?e=[b]:e.push(b),a++}else if(r.
kind!==void 0&&r.kind!=="BACK_PAY"){let b={};e===null?e=[b]:e.push(b),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let v=a;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.backPayMonth===void 0){let d={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"backPayMon\
th"},message:"must have required property 'backPayMonth'"};e===null?e=[d]:e.push(d),a++}if(r.reason===void 0){let d={instancePath:i,schemaPath:"#/allOf/0/then/r\
equired",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[d]:e.push(d),a++}}var p=v===a;t=p}if(!t){
let v={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}let k=a,
I=!0,w=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if(r.kind===void 0&&(v="kind")){let b={};e===null?e=[b]:e.push(b),a++}else if(r.kind!==void 0&&r.kind!==
"SUPPLEMENT"){let b={};e===null?e=[b]:e.push(b),a++}}var $=w===a;if(a=k,e!==null&&(k?e.length=k:e=null),$){let v=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.reason===void 0){let d={instancePath:i,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required p\
roperty 'reason'"};e===null?e=[d]:e.push(d),a++}var $=v===a;I=$}if(!I){let v={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[v]:e.push(v),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.acting===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have required property 'acting'"};e===null?e=[v]:e.push(v),a++}if(r.companyId===void 0){
let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?
e=[v]:e.push(v),a++}if(r.accountId===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accountId"},message:"must\
 have required property 'accountId'"};e===null?e=[v]:e.push(v),a++}if(r.payMonth===void 0){let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"payMonth"},message:"must have required property 'payMonth'"};e===null?e=[v]:e.push(v),a++}if(r.kind===void 0){let v={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[v]:e.push(v),a++}if(r.payDay===void 0){
let v={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payDay"},message:"must have required property 'payDay'"};e===null?e=[v]:
e.push(v),a++}for(let v in r)if(!(v==="acting"||v==="companyId"||v==="accountId"||v==="payMonth"||v==="kind"||v==="backPayMonth"||v==="reason"||v==="payDay")){let b={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===
null?e=[b]:e.push(b),a++}if(r.acting!==void 0&&(V(r.acting,{instancePath:i+"/acting",parentData:r,parentDataProperty:"acting",rootData:f,dynamicAnchors:y})||(e=
e===null?V.errors:e.concat(V.errors),a=e.length)),r.companyId!==void 0){let v=r.companyId;if(typeof v=="string"){if(!ae.test(v)){let b={instancePath:i+"/company\
Id",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must matc\
h pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.accountId!==void 0){let v=r.accountId;if(typeof v==
"string"){if(!z.test(v)){let b={instancePath:i+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-\
9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/accountId",schemaPath:"\
#/properties/accountId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.payMonth!==void 0){let v=r.payMonth;
if(typeof v=="string"){if(!Ar.test(v)){let b={instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pat\
tern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+
"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
b]:e.push(b),a++}}if(r.kind!==void 0){let v=r.kind;if(typeof v!="string"){let b={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
PayrollKind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}if(!(v==="REGULAR"||v==="SUPPLEMENT"||v==="BACK_P\
AY")){let b={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollKind/enum",keyword:"enum",params:{allowedValues:na.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),a++}}if(r.backPayMonth!==void 0){let v=r.backPayMonth;if(typeof v=="string"){if(!Ar.test(v)){
let b={instancePath:i+"/backPayMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-\
(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/backPayMonth",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.reason!==
void 0){let v=r.reason;if(typeof v=="string"){if(g(v)>500){let b={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/maxL\
ength",keyword:"maxLength",params:{limit:500},message:"must NOT have more than 500 characters"};e===null?e=[b]:e.push(b),a++}if(g(v)<1){let b={instancePath:i+"/\
reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 cha\
racters"};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/LongText/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}if(r.payDay!==void 0){let v=r.payDay;if(typeof v=="string"){if(!A.validate(v)){
let b={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match \
format "date"'};e===null?e=[b]:e.push(b),a++}}else{let b={instancePath:i+"/payDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),a++}}}else{let v={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[v]:e.push(v),a++}return xe.errors=e,a===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=Le;function B(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return B.errors=e,a===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oa={type:"object",additionalProperties:!1,required:["kind"],
properties:{kind:{type:"string",enum:["LINES","XLSX","CSV","COMPUTED"]},lines:{type:"array",minItems:1,maxItems:1e3,items:{$ref:"https://realname-hub.invalid/sc\
hemas#/$defs/PayrollLineInput"}},attachmentSha256:{$ref:"https://realname-hub.invalid/schemas#/$defs/Sha256"},rates:{type:"array",minItems:1,maxItems:1e3,items:{
$ref:"https://realname-hub.invalid/schemas#/$defs/WageRate"}}},allOf:[{if:{properties:{kind:{const:"LINES"}},required:["kind"]},then:{required:["lines"]}},{if:{
properties:{kind:{enum:["XLSX","CSV"]}},required:["kind"]},then:{required:["attachmentSha256"]}},{if:{properties:{kind:{const:"COMPUTED"}},required:["kind"]},then:{
required:["rates"]}}]},pa={type:"object",additionalProperties:!1,required:["workerId","grossFen","netFen"],properties:{workerId:{$ref:"https://realname-hub.inva\
lid/schemas#/$defs/WorkerId"},name:{$ref:"https://realname-hub.invalid/schemas#/$defs/PersonName"},days:{type:"string",pattern:"^[0-9]{1,3}(\\.[05])?$"},hours:{
type:"string",pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},items:{type:"array",maxItems:20,items:{$ref:"https://realname-hub.invalid/schemas#/$defs/WageItem"}},grossFen:{
$ref:"https://realname-hub.invalid/schemas#/$defs/PositiveFen"},deductionsFen:{$ref:"https://realname-hub.invalid/schemas#/$defs/AnyFen"},netFen:{$ref:"https://\
realname-hub.invalid/schemas#/$defs/PositiveFen"},reissueOf:{$ref:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId"},note:{type:"string",minLength:1,maxLength:100}}};var ma=new RegExp("^[0-9]{1,3}(\\.[05])?$","u"),la=new RegExp("^[0-9]{1,4}(\\.[0-9]{1,2})?$","u"),da=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u"),ua={type:"obje\
ct",additionalProperties:!1,required:["kind","name","amountFen"],properties:{kind:{type:"string",enum:["DUE","WITHHELD"]},name:{type:"string",minLength:1,maxLength:40},
amountFen:{$ref:"https://realname-hub.invalid/schemas#/$defs/PositiveFen"}}};function K(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.
push(s),a++}if(r.name===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required pro\
perty 'name'"};e===null?e=[s]:e.push(s),a++}if(r.amountFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
mountFen"},message:"must have required property 'amountFen'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="kind"||s==="name"||s==="amountFen")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.kind!==void 0){let s=r.kind;if(typeof s!="string"){let t={instancePath:i+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="DUE"||s==="WITHHELD")){let t={instancePath:i+"/kind",schemaPath:"#/prope\
rties/kind/enum",keyword:"enum",params:{allowedValues:ua.properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}
if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>40){let t={instancePath:i+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:40},message:"must NOT have more than 40 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/name",schemaPath:"#/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.amountFen!==void 0){let s=r.
amountFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/P\
ositiveFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(
s)){let t={instancePath:i+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},
message:"must be <= 100000000000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/amountFen",schemaPath:"https://realname-hub.invalid/sc\
hemas#/$defs/PositiveFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return K.errors=e,a===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function H(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(r.grossFen===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"grossFen"},message:"must have required property 'grossFen'"};e===null?e=[s]:e.
push(s),a++}if(r.netFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"netFen"},message:"must have required\
 property 'netFen'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!E.call(pa.properties,s)){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s=="string"){if(!L.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(g(s)>50){let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit:50},message:"must NOT have more than 50 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={
instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/name",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.days!==void 0){let s=r.days;if(typeof s=="string"){if(!ma.
test(s)){let t={instancePath:i+"/days",schemaPath:"#/properties/days/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[05])?$"},message:'must match pa\
ttern "^[0-9]{1,3}(\\.[05])?$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.hours!==void 0){let s=r.hours;if(typeof s=="string"){if(!la.test(s)){let t={instancePath:i+
"/hours",schemaPath:"#/properties/hours/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}(\\.[0-9]{1,2})?$"},message:'must match pattern "^[0-9]{1,4}(\\.[0\
-9]{1,2})?$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),a++}}if(r.items!==void 0){let s=r.items;if(Array.isArray(s)){if(s.length>20){let n={instancePath:i+"/items",schemaPath:"\
#/properties/items/maxItems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items"};e===null?e=[n]:e.push(n),a++}let t=s.length;for(let n=0;n<
t;n++)K(s[n],{instancePath:i+"/items/"+n,parentData:s,parentDataProperty:n,rootData:f,dynamicAnchors:y})||(e=e===null?K.errors:e.concat(K.errors),a=e.length)}else{
let t={instancePath:i+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}
if(r.grossFen!==void 0){let s=r.grossFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/grossFen",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/PositiveFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="numb\
er"&&isFinite(s)){if(s>1e11||isNaN(s)){let t={instancePath:i+"/grossFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/grossFen",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[t]:e.push(t),a++}}}if(r.deductionsFen!==void 0){let s=r.deductionsFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/deduc\
tionsFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AnyFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:
e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let t={instancePath:i+"/deductionsFen",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/AnyFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};e===null?e=[t]:e.push(
t),a++}if(s<0||isNaN(s)){let t={instancePath:i+"/deductionsFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AnyFen/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),a++}}}if(r.netFen!==void 0){let s=r.netFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let t={instancePath:i+"/netFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(s)){let t={instancePath:i+"/netFen",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/PositiveFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[t]:e.push(
t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/netFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}if(r.reissueOf!==void 0){let s=r.reissueOf;if(typeof s=="string"){if(!da.test(s)){
let t={instancePath:i+"/reissueOf",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineId/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{\
1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/reissueOf",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.
note!==void 0){let s=r.note;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{
limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/note",schemaPath:"#/properties/note\
/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/not\
e",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return H.errors=e,a===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fa={type:"object",additionalProperties:!1,required:["per","amountFen"],properties:{workerId:{$ref:"https://realname-hub.invalid/schemas#/$d\
efs/WorkerId"},teamId:{$ref:"https://realname-hub.invalid/schemas#/$defs/TeamId"},per:{type:"string",enum:["DAY","HOUR"]},amountFen:{$ref:"https://realname-hub.\
invalid/schemas#/$defs/PositiveFen"}}};function Y(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.per===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"per"},message:"must have required property 'per'"};e===null?e=[s]:e.push(s),a++}if(r.amountFen===
void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amountFen"},message:"must have required property 'amountFen'"};
e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="workerId"||s==="teamId"||s==="per"||s==="amountFen")){let t={instancePath:i,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.workerId!==void 0){
let s=r.workerId;if(typeof s=="string"){if(!L.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),a++}}if(r.teamId!==void 0){let s=r.teamId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]\
{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.per!==void 0){let s=r.per;if(typeof s!="string"){let t={instancePath:i+"/per",
schemaPath:"#/properties/per/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}if(!(s==="DAY"||s==="HOUR")){let t={
instancePath:i+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues:fa.properties.per.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[t]:e.push(t),a++}}if(r.amountFen!==void 0){let s=r.amountFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+
"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)){if(s>1e11||isNaN(s)){let t={instancePath:i+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas\
#/$defs/PositiveFen/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(
s)){let t={instancePath:i+"/amountFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[s]:e.push(s),a++}return Y.errors=e,a===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:i="",parentData:c,
parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=J.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=a,
t=!0,n=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.kind!==void 0&&r.kind!==
"LINES"){let u={};e===null?e=[u]:e.push(u),a++}}var p=n===a;if(a=s,e!==null&&(s?e.length=s:e=null),p){let m=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.lines===
void 0){let P={instancePath:i,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:"lines"},message:"must have required property 'lin\
es'"};e===null?e=[P]:e.push(P),a++}var p=m===a;t=p}if(!t){let m={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'m\
ust match "then" schema'};e===null?e=[m]:e.push(m),a++}let k=a,I=!0,w=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")){let u={};
e===null?e=[u]:e.push(u),a++}else if(r.kind!==void 0){let u=r.kind;if(!(u==="XLSX"||u==="CSV")){let P={};e===null?e=[P]:e.push(P),a++}}}var $=w===a;if(a=k,e!==null&&
(k?e.length=k:e=null),$){let m=a;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.attachmentSha256===void 0){let P={instancePath:i,schemaPath:"#/allOf/1/then/requ\
ired",keyword:"required",params:{missingProperty:"attachmentSha256"},message:"must have required property 'attachmentSha256'"};e===null?e=[P]:e.push(P),a++}var $=m===
a;I=$}if(!I){let m={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(
m),a++}let v=a,b=!0,d=a;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind")){let u={};e===null?e=[u]:e.push(u),a++}else if(r.kind!==
void 0&&r.kind!=="COMPUTED"){let u={};e===null?e=[u]:e.push(u),a++}}var l=d===a;if(a=v,e!==null&&(v?e.length=v:e=null),l){let m=a;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.rates===void 0){let P={instancePath:i,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:"rates"},message:"must have \
required property 'rates'"};e===null?e=[P]:e.push(P),a++}var l=m===a;b=l}if(!b){let m={instancePath:i,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),a++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let m={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[m]:e.push(m),a++}for(let m in r)if(!(m===
"kind"||m==="lines"||m==="attachmentSha256"||m==="rates")){let u={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),a++}if(r.kind!==void 0){let m=r.kind;if(typeof m!="string"){let u={instancePath:i+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}if(!(m==="LINES"||m==="XLSX"||m===
"CSV"||m==="COMPUTED")){let u={instancePath:i+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:oa.properties.kind.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),a++}}if(r.lines!==void 0){let m=r.lines;if(Array.isArray(m)){if(m.length>1e3){let P={instancePath:i+
"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};e===null?e=[P]:e.push(P),a++}
if(m.length<1){let P={instancePath:i+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[P]:e.push(P),a++}let u=m.length;for(let P=0;P<u;P++)H(m[P],{instancePath:i+"/lines/"+P,parentData:m,parentDataProperty:P,rootData:f,dynamicAnchors:y})||
(e=e===null?H.errors:e.concat(H.errors),a=e.length)}else{let u={instancePath:i+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[u]:e.push(u),a++}}if(r.attachmentSha256!==void 0){let m=r.attachmentSha256;if(typeof m=="string"){if(!S.test(m)){let u={instancePath:i+
"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must ma\
tch pattern "^[0-9a-f]{64}$"'};e===null?e=[u]:e.push(u),a++}}else{let u={instancePath:i+"/attachmentSha256",schemaPath:"https://realname-hub.invalid/schemas#/$d\
efs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),a++}}if(r.rates!==void 0){let m=r.rates;if(Array.isArray(
m)){if(m.length>1e3){let P={instancePath:i+"/rates",schemaPath:"#/properties/rates/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more t\
han 1000 items"};e===null?e=[P]:e.push(P),a++}if(m.length<1){let P={instancePath:i+"/rates",schemaPath:"#/properties/rates/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[P]:e.push(P),a++}let u=m.length;for(let P=0;P<u;P++)Y(m[P],{instancePath:i+"/rates/"+P,parentData:m,
parentDataProperty:P,rootData:f,dynamicAnchors:y})||(e=e===null?Y.errors:e.concat(Y.errors),a=e.length)}else{let u={instancePath:i+"/rates",schemaPath:"#/proper\
ties/rates/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),a++}}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),a++}return J.errors=e,a===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Le(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"acting"},message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(r.source===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="acting"||s==="source")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}r.acting!==void 0&&(B(r.acting,{instancePath:i+"/acting",parentData:r,parentDataProperty:"act\
ing",rootData:f,dynamicAnchors:y})||(e=e===null?B.errors:e.concat(B.errors),a=e.length)),r.source!==void 0&&(J(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:f,dynamicAnchors:y})||(e=e===null?J.errors:e.concat(J.errors),a=e.length))}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Le.errors=e,a===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=Oe;function X(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return X.errors=e,a===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=gr().default;function Oe(r,{instancePath:i="",parentData:c,
parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},
message:"must have required property 'acting'"};e===null?e=[s]:e.push(s),a++}if(r.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(r.attachments===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"attachments"},message:"must have required property 'attachments'"};e===null?e=[s]:e.push(s),
a++}for(let s in r)if(!(s==="acting"||s==="version"||s==="attachments")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.acting!==void 0&&(X(r.acting,{instancePath:i+"/ac\
ting",parentData:r,parentDataProperty:"acting",rootData:f,dynamicAnchors:y})||(e=e===null?X.errors:e.concat(X.errors),a=e.length)),r.version!==void 0){let s=r.version;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let t={instancePath:i+"/version",schemaPath:"\
#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}if(r.attachments!==void 0){
let s=r.attachments;if(Array.isArray(s)){if(s.length>50){let k={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",
params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[k]:e.push(k),a++}if(s.length<1){let k={instancePath:i+"/attachments",schemaPath:"#/pro\
perties/attachments/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[k]:e.push(k),a++}let t=s.length;for(let k=0;k<
t;k++){let I=s[k];if(typeof I=="string"){if(!S.test(I)){let w={instancePath:i+"/attachments/"+k,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/p\
attern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+
"/attachments/"+k,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(Tr(s[n],s[p])){let k={instancePath:i+"/attachments",schemaPath:"#/properties/attachmen\
ts/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[k]:e.push(k),
a++;break e}}}else{let t={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Oe.errors=e,a===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ai=Ee;function ee(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return ee.errors=e,a===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(r.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(r.fromDay===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fromDay"},message:"must have required property 'fromDay'"};e===null?e=[s]:e.push(s),a++}if(r.toDay===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"toDay"},message:"must have required property 'toDay'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="acting"||s==="version"||s==="fromDay"||s==="toDay")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.acting!==void 0&&(ee(r.acting,{instancePath:i+"/acting",parentData:r,
parentDataProperty:"acting",rootData:f,dynamicAnchors:y})||(e=e===null?ee.errors:e.concat(ee.errors),a=e.length)),r.version!==void 0){let s=r.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/ve\
rsion/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}if(r.fromDay!==void 0){let s=r.fromDay;if(typeof s==
"string"){if(!A.validate(s)){let t={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/fromDay",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.toDay!==void 0){let s=r.toDay;if(typeof s=="\
string"){if(!A.validate(s)){let t={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"\
date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/toDay",schemaPath:"https://realname-hub.invalid/schemas#/$\
defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ee.errors=e,a===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ii=Se;function se(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return se.errors=e,a===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(r.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(r.contentDigest===void 0){let s={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"contentDigest"},message:"must have required property 'contentDigest'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="acting"||s==="version"||s==="contentDigest")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.acting!==void 0&&(se(r.acting,{instancePath:i+"/acting",parentData:r,parentDataProperty:"\
acting",rootData:f,dynamicAnchors:y})||(e=e===null?se.errors:e.concat(se.errors),a=e.length)),r.version!==void 0){let s=r.version;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}if(r.contentDigest!==void 0){let s=r.contentDigest;if(typeof s==
"string"){if(!S.test(s)){let t={instancePath:i+"/contentDigest",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{
pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/contentDigest",schemaPath:"h\
ttps://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Se.errors=e,a===0}Se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ni=ze;function te(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personId"},message:"must have required property 'personId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="personId"||
s==="securityPassword")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.personId!==void 0){let s=r.personId;if(typeof s=="string"){if(!z.test(s)){let t={instancePath:i+
"/personId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PersonId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/personId",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/PersonId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.securityPassword!==void 0){
let s=r.securityPassword;if(typeof s=="string"){if(g(s)>128){let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/maxLength",keyword:"\
maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};e===null?e=[t]:e.push(t),a++}if(g(s)<1){let t={instancePath:i+"/securityPassword",
schemaPath:"#/properties/securityPassword/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(
t),a++}}else{let t={instancePath:i+"/securityPassword",schemaPath:"#/properties/securityPassword/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),a++}return te.errors=e,a===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.acting===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acting"},message:"must have r\
equired property 'acting'"};e===null?e=[s]:e.push(s),a++}if(r.version===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),a++}if(r.totalFen===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"totalFen"},message:"must have required property 'totalFen'"};e===null?e=[s]:e.push(s),a++}if(r.paidOn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"paidOn"},message:"must have required property 'paidOn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="acting"||s==="version"||s==="totalFen"||s==="paidOn"||s==="transaction"||s==="attachments")){let t={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.acting!==void 0&&(te(
r.acting,{instancePath:i+"/acting",parentData:r,parentDataProperty:"acting",rootData:f,dynamicAnchors:y})||(e=e===null?te.errors:e.concat(te.errors),a=e.length)),
r.version!==void 0){let s=r.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/version",schemaPath:"#/properties/version/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let t={
instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.
push(t),a++}}if(r.totalFen!==void 0){let s=r.totalFen;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t={instancePath:i+"/totalFen",schemaPath:"ht\
tps://realname-hub.invalid/schemas#/$defs/PositiveFen/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),a++}if(typeof s==
"number"&&isFinite(s)){if(s>1e11||isNaN(s)){let t={instancePath:i+"/totalFen",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e11},message:"must be <= 100000000000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/totalFen",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/PositiveFen/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[t]:e.push(t),a++}}}if(r.paidOn!==void 0){let s=r.paidOn;if(typeof s=="string"){if(!A.validate(s)){let t={instancePath:i+"/paidOn",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+
"/paidOn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),a++}}if(r.transaction!==void 0){let s=r.transaction;if(typeof s=="string"){if(g(s)>100){let t={instancePath:i+"/transaction",schemaPath:"https://realname-hub\
.invalid/schemas#/$defs/ShortText/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters"};e===null?e=[t]:e.push(t),a++}
if(g(s)<1){let t={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ShortText/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),a++}}else{let t={instancePath:i+"/transaction",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/ShortText/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),a++}}if(r.attachments!==void 0){let s=r.
attachments;if(Array.isArray(s)){if(s.length>50){let k={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items"};e===null?e=[k]:e.push(k),a++}let t=s.length;for(let k=0;k<t;k++){let I=s[k];if(typeof I=="string"){if(!S.test(
I)){let w={instancePath:i+"/attachments/"+k,schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[w]:e.push(w),a++}}else{let w={instancePath:i+"/attachments/"+k,schemaPath:"https://realname-h\
ub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),a++}}let n=s.length,p;if(n>1){e:
for(;n--;)for(p=n;p--;)if(Tr(s[n],s[p])){let k={instancePath:i+"/attachments",schemaPath:"#/properties/attachments/uniqueItems",keyword:"uniqueItems",params:{i:n,
j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+" are identical)"};e===null?e=[k]:e.push(k),a++;break e}}}else{let t={instancePath:i+"/attac\
hments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ze.errors=e,a===0}ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pi=_e;function _e(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _e.errors=e,a===0}_e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mi=Ze,ha={$id:"https://realname-hub.invalid/schemas/exports/validateListDevicesQuery",type:"object",additionalProperties:!1,required:[],properties:{
projectId:{$ref:"https://realname-hub.invalid/schemas#/$defs/ProjectId"},makerId:{$ref:"https://realname-hub.invalid/schemas#/$defs/MakerId"},status:{type:"stri\
ng",enum:["PENDING","BOUND","DISABLED","RETIRED"]},cursor:{$ref:"https://realname-hub.invalid/schemas#/$defs/Cursor"},limit:{type:"integer",format:"int32",minimum:1,
maximum:200}}};var j=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","u"),q=new RegExp("^[A-Za-z0-9_-]{1,512}$","u");function Ze(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="projectId"||s==="makerId"||s==="status"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==
void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.makerId!==void 0){let s=r.makerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="numb\
er"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.makerId=n))}if(typeof s=="string"&&!j.test(s)){
let t={instancePath:i+"/makerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/MakerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z\
0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.status!==void 0){let s=r.status;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/status",schemaPath:"#/properties\
/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.status=n))}if(!(s==="\
PENDING"||s==="BOUND"||s==="DISABLED"||s==="RETIRED")){let t={instancePath:i+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:ha.
properties.status.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="s\
tring"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ze.errors=e,a===0}Ze.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var li=Re;function Re(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Re.errors=e,a===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var di=Fe;var N=new RegExp("^[A-Za-z0-9_-]{1,64}$","u");function Fe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.
push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/\
DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s==
"string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fe.errors=e,a===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ui=Me;function Me(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Me.errors=e,a===0}Me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fi=We;function We(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=We.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return We.errors=e,a===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hi=Qe;function Qe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qe.errors=e,a===0}Qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ci=Ge;function Ge(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Ge.errors=e,a===0}Ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=Ue;function Ue(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ue.errors=e,a===0}Ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gi=Ve;function Ve(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Ve.errors=e,a===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=Ke;var Be=ie().fullFormats.date;function Ke(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ke.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"from"},message:"must have required property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.to===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="from"||s==="to")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"&&!Be.validate(
s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must matc\
h format "date"'};e===null?e=[t]:e.push(t),a++}}if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s=="string"&&!Be.validate(s)){let t={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Ke.errors=e,a===0}Ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pi=He;function He(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return He.errors=e,a===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=Ye;var ca={type:"string",enum:["COMPLETE","NOBODY_PASSED","DATA_LOST","LOSS_POSSIBLE","NOT_KNOWN"]};function Ye(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.from===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from"},message:"must have requi\
red property 'from'"};e===null?e=[s]:e.push(s),a++}if(r.to===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"t\
o"},message:"must have required property 'to'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="from"||s==="to"||s==="state"||s==="cursor"||s==="limit")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"&&!Be.validate(s)){let t={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}
if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Day/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s=="string"&&!Be.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Day/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};e===null?e=[t]:e.push(t),a++}}if(r.state!==void 0){let s=r.state;
if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.state=n))}if(!(s==="COMPLETE"||s==="NOBODY_PASSED"||s==="DATA_LOST"||s==="LOSS_POSSIBLE"||s==="NOT_KNOWN")){let t={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/GapState/enum",keyword:"enum",params:{allowedValues:ca.enum},message:"must be equal to one of the allowed values"};e===
null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===
void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return Ye.errors=e,a===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ki=Je;function Je(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="deviceSn")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Je.
errors=e,a===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=Xe;function Xe(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xe.errors=e,a===0}Xe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ii=es;function es(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.deviceSn===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="deviceSn")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return es.
errors=e,a===0}es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $i=ss;var pe=ie().fullFormats["date-time"],me=Vt().default;function ss(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=ss.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!=="at"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.at!==void 0){let s=r.at;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.at=n))}if(typeof s=="string"){if(me(s)>35){let t={instancePath:i+"/at",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:
e.push(t),a++}if(!pe.validate(s)){let t={instancePath:i+"/at",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ss.errors=e,a===0}ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=ts;function ts(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deviceSn"},message:"must have required property 'deviceSn'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="deviceSn"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.deviceSn!==void 0){let s=r.deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return ts.errors=e,a===0}ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ai=rs;function rs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rs.errors=e,a===0}rs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ni=as;var ya=new RegExp("^[0-9a-f]{16}$","u");function as(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,
o=as.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deviceSn===void 0){let s={instancePath:i,
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
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.journalId=n))}if(typeof s=="string"&&!ya.test(s)){let t={instancePath:i+"\
/journalId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/JournalId/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{16}$"},message:'must match p\
attern "^[0-9a-f]{16}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[s]:e.push(s),a++}return as.errors=e,a===0}as.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi=is;function is(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return is.errors=e,a===0}is.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ti=ns;function ns(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ns.errors=e,a===0}ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=os;var ga={type:"string",enum:["LIVENESS_NOT_PASSED","SUSPICIOUS_PHOTO","WATERMARK_MISSING","DELAYED","FENCE_BORDER","SITE_IS_CLOSABLE","AFTER_LEAVE"]};function os(r,{
instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=os.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="from"||s==="to"||s==="workerId"||s==="flag"||s==="counted"||s==="cursor"||s===
"limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"){if(me(s)>35){let t={instancePath:i+
"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 cha\
racters"};e===null?e=[t]:e.push(t),a++}if(!pe.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",
keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.to!==void 0){let s=r.to;if(typeof s!="\
string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-\
hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.to=n))}if(typeof s=="string"){if(me(s)>35){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"ma\
xLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!pe.validate(s)){let t={instancePath:i+"/to",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:
e.push(t),a++}}}if(r.workerId!==void 0){let s=r.workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}if(r.flag!==void 0){let s=r.flag;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||
t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/flag",schemaPath:"https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.flag=n))}if(!(s==="LIVENESS_NOT_PASSED"||s===
"SUSPICIOUS_PHOTO"||s==="WATERMARK_MISSING"||s==="DELAYED"||s==="FENCE_BORDER"||s==="SITE_IS_CLOSABLE"||s==="AFTER_LEAVE")){let t={instancePath:i+"/flag",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/AttendanceFlag/enum",keyword:"enum",params:{allowedValues:ga.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[t]:e.push(t),a++}}if(r.counted!==void 0){let s=r.counted;if(typeof s!="boolean"){let t;if(t===void 0)if(s==="false"||s===0||s===null)t=!1;else if(s===
"true"||s===1)t=!0;else{let n={instancePath:i+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),a++}t!==void 0&&(s=t,r!==void 0&&(r.counted=t))}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&
!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0\
-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/lim\
it",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limi\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return os.errors=e,a===0}os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xi=ps;function ps(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ps.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ps.errors=e,a===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=ms;function ms(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ms.errors=e,a===0}ms.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Oi=ls;var rr=new RegExp("^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$","u");function ls(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=ls.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){
let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?
e=[s]:e.push(s),a++}if(r.recordId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must h\
ave required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="recordId")){let t={instancePath:i,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==
void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realna\
me-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9\
][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="nu\
mber"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!rr.test(
s)){let t={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ls.errors=e,a===0}ls.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ei=ds;function ds(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ds.errors=e,a===0}ds.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Si=us;function us(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.recordId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recordId"},message:"must have required property 'recordId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="recordId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.
recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!rr.test(s)){let t={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/\
schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.:\
-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return us.errors=e,a===0}us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zi=fs;function fs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return fs.errors=e,a===0}fs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ci=hs;var va={type:"string",enum:["DEVICE_UNBOUND","WORKER_UNMATCHED","CLOCK_UNCERTAIN","CONFIRMATION_PENDING"]};function hs(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=hs.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="reason"||s==="projectId"||s==="deviceSn"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.reason!==
void 0){let s=r.reason;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.reason=n))}if(!(s==="DEVICE_UNBOUND"||s==="WORKER_UNMATCHED"||s==="CLOCK_UNCERTAIN"||s==="CONFIRMATION_PENDING")){
let t={instancePath:i+"/reason",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ParkReason/enum",keyword:"enum",params:{allowedValues:va.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.deviceSn!==void 0){let s=r.
deviceSn;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deviceSn",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/DeviceSn/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.deviceSn=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/deviceSn",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/DeviceSn/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n=
"";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9\
_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===
void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||
isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};
e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[s]:e.push(s),a++}return hs.errors=e,a===0}hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=cs;function cs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.parkedId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"parkedId"},message:"must have required property 'parkedId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="parkedId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.parkedId!==void 0){let s=r.parkedId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/parkedId",schemaPath:"#/properties/parkedId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.parkedId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/parkedId",schemaPath:"#/properties/p\
arkedId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{
let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return cs.errors=e,a===0}
cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zi=ys;function ys(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ys.errors=e,a===0}ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ri=gs;function gs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return gs.errors=e,a===0}gs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=vs;function vs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="from"||s==="to"||s==="cursor"||s==="limit")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.from!==void 0){let s=r.from;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.from=n))}if(typeof s=="string"){if(me(s)>35){let t={instancePath:i+"/from",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},message:"must NOT have more than 35 characters"};e===null?e=
[t]:e.push(t),a++}if(!pe.validate(s)){let t={instancePath:i+"/from",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.to!==void 0){let s=r.to;if(typeof s!="string"){let t=typeof s,n;
if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/Instant/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.to=n))}if(typeof s==
"string"){if(me(s)>35){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit:35},
message:"must NOT have more than 35 characters"};e===null?e=[t]:e.push(t),a++}if(!pe.validate(s)){let t={instancePath:i+"/to",schemaPath:"https://realname-hub.i\
nvalid/schemas#/$defs/Instant/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};e===null?e=[t]:e.push(t),a++}}}if(r.
cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.inval\
id/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=
[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||
s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<
1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return vs.errors=e,a===0}vs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=Ps;var Dr=new RegExp("^[0-9a-f]{64}$","u");function Ps(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,
o=Ps.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(s!=="sha256"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.sha256=n))}if(typeof s=="string"&&!Dr.test(s)){let t={
instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'mu\
st match pattern "^[0-9a-f]{64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),a++}return Ps.errors=e,a===0}Ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wi=bs;function bs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return bs.errors=e,a===0}bs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qi=ks;function ks(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.sha256===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="sha256"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.sha256!==void 0){let s=r.sha256;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/sha256",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Sha256/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.sha256=n))}if(typeof s=="string"&&!Dr.test(s)){let t={instancePath:i+"/sha256",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===
null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return ks.errors=e,a===0}ks.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gi=ws;function ws(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ws.errors=e,a===0}ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ui=Is;function Is(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Is.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.receiptId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"receiptId"},message:"must have required property 'receiptId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="receiptId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.receiptId!==void 0){let s=r.receiptId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/receiptId",schemaPath:"#/properties/receiptId/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.receiptId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/receiptId",schemaPath:"\
#/properties/receiptId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Is.
errors=e,a===0}Is.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vi=$s;function $s(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=$s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return $s.errors=e,a===0}$s.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Bi=js;var ar=new RegExp("^[0-9A-HJ-NPQRTUWXY]{18}$","u");function js(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=js.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.companyId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:
e.push(s),a++}for(let s in r)if(s!=="companyId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.companyId!==void 0){let s=r.companyId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s==
"string"&&!ar.test(s)){let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return js.errors=e,a===0}js.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ki=As;function As(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=As.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return As.errors=e,a===0}As.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hi=Ns;function Ns(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ns.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.companyId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="companyId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.companyId!==void 0){let s=r.companyId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s=="string"&&!ar.test(s)){let t={instancePath:i+
"/companyId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'\
must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ns.errors=e,a===0}Ns.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yi=qs;function qs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qs.errors=e,a===0}qs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ji=Ts;function Ts(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ts.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ts.errors=e,a===0}Ts.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xi=Ds;function Ds(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ds.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ds.errors=e,a===0}Ds.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var en=xs;function xs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return xs.errors=e,a===0}xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var sn=Ls;function Ls(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ls.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ls.errors=e,a===0}Ls.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tn=Os;function Os(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Os.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Os.errors=e,a===0}Os.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rn=Es;function Es(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Es.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Es.errors=e,a===0}Es.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var an=Ss;function Ss(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ss.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.companyId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"companyId"},message:"must have required property 'companyId'"};e===null?e=[s]:e.push(s),a++}
for(let s in r)if(!(s==="projectId"||s==="companyId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===
void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs\
/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.companyId!==void 0){let s=r.
companyId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/companyId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/CompanyId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.companyId=n))}if(typeof s=="string"&&!ar.test(s)){let t={instancePath:i+"/companyId",schemaPath:"https://realname-hub.invali\
d/schemas#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern:"^[0-9A-HJ-NPQRTUWXY]{18}$"},message:'must match pattern "^[0-9A-HJ-NPQRTUWXY]{18}$"'};e===
null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),a++}return Ss.errors=e,a===0}Ss.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var nn=zs;function zs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return zs.errors=e,a===0}zs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var on=Cs;function Cs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Cs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Cs.errors=e,a===0}Cs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pn=_s;function _s(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=_s.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return _s.errors=e,a===0}_s.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mn=Zs;function Zs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Zs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.teamId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"teamId"},message:"must have required property 'teamId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="teamId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.teamId!==void 0){let s=r.
teamId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.teamId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zs.
errors=e,a===0}Zs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ln=Rs;function Rs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Rs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rs.errors=e,a===0}Rs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dn=Fs;function Fs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Fs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Fs.errors=e,a===0}Fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var un=Ms;function Ms(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ms.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return Ms.errors=e,a===0}Ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fn=Ws;function Ws(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ws.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ws.errors=e,a===0}Ws.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hn=Qs;function Qs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Qs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="workerId"){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.workerId!==void 0){let s=r.workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern\
 "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),a++}return Qs.errors=e,a===0}Qs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cn=Gs;function Gs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Gs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gs.errors=e,a===0}Gs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yn=Us;function Us(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Us.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="workerId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Us.
errors=e,a===0}Us.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gn=Vs;function Vs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Vs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Vs.errors=e,a===0}Vs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var vn=Bs;function Bs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Bs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Bs.errors=e,a===0}Bs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pn=Ks;function Ks(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ks.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="teamId"||s==="onSite"||s==="cursor"||s==="limit")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.teamId!==void 0){let s=r.teamId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/teamId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/TeamId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.teamId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/teamId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/TeamId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.onSite!==void 0){let s=r.onSite;if(typeof s!="boolean"){let t;if(t===void 0)if(s==="fals\
e"||s===0||s===null)t=!1;else if(s==="true"||s===1)t=!0;else{let n={instancePath:i+"/onSite",schemaPath:"#/properties/onSite/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),a++}t!==void 0&&(s=t,r!==void 0&&(r.onSite=t))}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://real\
name-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ks.errors=e,a===0}Ks.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var bn=Hs;function Hs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Hs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="workerId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Hs.
errors=e,a===0}Hs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kn=Ys;function Ys(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ys.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ys.errors=e,a===0}Ys.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wn=Js;function Js(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Js.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.contractId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"contractId"},message:"must have required property 'contractId'"};e===null?e=[
s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="contractId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[t]:e.push(t),a++}}if(r.contractId!==void 0){let s=r.contractId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.contractId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"\
/contractId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ContractId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},
message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Js.errors=e,a===0}Js.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In=Xs;function Xs(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Xs.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Xs.errors=e,a===0}Xs.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $n=et;function et(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return et.errors=e,a===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jn=st;function st(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=st.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return st.errors=e,a===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var An=tt;function tt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return tt.errors=e,a===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nn=rt;function rt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return rt.errors=e,a===0}rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qn=at;function at(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=at.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.suspensionId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"suspensionId"},message:"must have required property 'suspensionId'"};e===null?
e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="suspensionId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!=
"string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://r\
ealname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,
r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Proje\
ctId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?
e=[t]:e.push(t),a++}}if(r.suspensionId!==void 0){let s=r.suspensionId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/suspensionId",schemaPath:"#/properties/suspensionId/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.suspensionId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/suspensionId",schemaPath:"\
#/properties/suspensionId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[
t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return at.
errors=e,a===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tn=it;function it(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=it.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return it.errors=e,a===0}it.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Dn=nt,Pa={$id:"https://realname-hub.invalid/schemas/exports/validateGetPayrollTemplateQuery",type:"object",additionalProperties:!1,required:[],
properties:{format:{type:"string",enum:["XLSX","CSV"]}}};function nt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){
let e=null,a=0,o=nt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(s!==
"format"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addition\
al properties"};e===null?e=[t]:e.push(t),a++}if(r.format!==void 0){let s=r.format;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="bool\
ean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.format=n))}if(!(s==="XLSX"||s==="CSV")){let t={instancePath:i+"/format",schemaPath:"#/\
properties/format/enum",keyword:"enum",params:{allowedValues:Pa.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return nt.errors=
e,a===0}nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xn=ot;var ir=new RegExp("^20[0-9]{2}-(0[1-9]|1[0-2])$","u");function ot(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(r.month===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required\
 property 'month'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="month")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.
projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid\
/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-\
]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.month!==void 0){let s=r.month;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.month=n))}if(typeof s=="string"&&!ir.test(s)){let t={instancePath:i+
"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'m\
ust match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ot.errors=e,a===0}ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ln=pt;function pt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return pt.errors=e,a===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var On=mt;function mt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.month===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"month"},message:"must have required property 'month'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="month")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.month!==void 0){let s=r.
month;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/month",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.month=n))}if(typeof s=="string"&&!ir.test(s)){let t={instancePath:i+"/month",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMon\
th/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[t]:e.push(
t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return mt.errors=
e,a===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var En=lt;function lt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=lt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return lt.errors=e,a===0}lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Sn=dt;function dt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(s!=="projectId"){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return dt.errors=e,a===0}dt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zn=ut;var ba={type:"string",enum:["DRAFT","UPLOADED","SIGNED","NOTICED","APPROVED","EXPORTED","PARTLY","RECONCILED","FAILED","CONFIRMED","DECLARED"]};function ut(r,{instancePath:i="",
parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ut.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="payMonth"||s==="state"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.payMonth!==void 0){let s=r.payMonth;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/payMonth",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WageMonth/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.payMonth=n))}if(typeof s=="string"&&!ir.test(s)){let t={instancePath:i+"/payMonth",schemaPath:"http\
s://realname-hub.invalid/schemas#/$defs/WageMonth/pattern",keyword:"pattern",params:{pattern:"^20[0-9]{2}-(0[1-9]|1[0-2])$"},message:'must match pattern "^20[0-\
9]{2}-(0[1-9]|1[0-2])$"'};e===null?e=[t]:e.push(t),a++}}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||
t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.state=n))}if(!(s==="DRAFT"||s==="UPLOADED"||
s==="SIGNED"||s==="NOTICED"||s==="APPROVED"||s==="EXPORTED"||s==="PARTLY"||s==="RECONCILED"||s==="FAILED"||s==="CONFIRMED"||s==="DECLARED")){let t={instancePath:i+
"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollSheetState/enum",keyword:"enum",params:{allowedValues:ba.enum},message:"must be equal to\
 one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="num\
ber"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){
let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}\
$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}
if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ut.errors=e,a===0}ut.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cn=ft;function ft(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return ft.errors=e,a===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _n=ht;function ht(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ht.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return ht.errors=e,a===0}ht.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zn=ct;function ct(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return ct.errors=e,a===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rn=yt;function yt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return yt.errors=e,a===0}yt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Fn=gt;function gt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return gt.errors=e,a===0}gt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn=vt;function vt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=vt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return vt.errors=e,a===0}vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wn=Pt;var ka=new RegExp("^[1-9][0-9]{0,17}$","u");function Pt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=Pt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have requ\
ired property 'sheetId'"};e===null?e=[s]:e.push(s),a++}if(r.jobId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
jobId"},message:"must have required property 'jobId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="sheetId"||s==="jobId")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)
n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/projectId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must \
match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.sheetId;if(typeof s!="string"){let t=typeof s,n;
if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/SheetId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.jobId!==void 0){let s=r.
jobId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/jobId",schemaPath:"\
#/properties/jobId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.jobId=n))}
if(typeof s=="string"&&!ka.test(s)){let t={instancePath:i+"/jobId",schemaPath:"#/properties/jobId/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,17}$"},
message:'must match pattern "^[1-9][0-9]{0,17}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Pt.errors=e,a===0}Pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qn=bt;function bt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=bt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return bt.errors=e,a===0}bt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gn=kt;function kt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=kt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return kt.errors=e,a===0}kt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Un=wt;var wa={type:"string",enum:["OPEN","SENT","IN_DOUBT","PAID","FAILED","RETURNED","DECLARED","CLOSED_MANUALLY"]};function wt(r,{instancePath:i="",parentData:c,parentDataProperty:h,
rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=wt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){for(let s in r)if(!(s==="version"||s==="state"||s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.version!==void 0){let s=r.version;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={
instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.version=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let t={instancePath:i+"/version",schemaPath:"#/properties/ve\
rsion/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}if(r.
state!==void 0){let s=r.state;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+
"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.state=n))}if(!(s==="OPEN"||s==="SENT"||s==="IN_DOUBT"||s==="PAID"||s==="FAILED"||s==="RETURNED"||s==="DECLAR\
ED"||s==="CLOSED_MANUALLY")){let t={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PayrollLineState/enum",keyword:"enum",params:{
allowedValues:wa.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="st\
ring"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realnam\
e-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&
(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.
limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{
let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/l\
imit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return wt.errors=e,a===0}wt.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Vn=It;function It(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=It.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return It.errors=e,a===0}It.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bn=$t;function $t(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=$t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="version"||s==="part")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.version!==void 0){let s=r.version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t===
"string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.version=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e6||isNaN(s)){let t={instancePath:i+
"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000"};e===null?e=[t]:e.push(t),
a++}if(s<1||isNaN(s)){let t={instancePath:i+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};e===null?e=[t]:e.push(t),a++}}}if(r.part!==void 0){let s=r.part;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)
if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.part=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){
let t={instancePath:i+"/part",schemaPath:"#/properties/part/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/part",schemaPath:"#/properties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return $t.errors=e,a===0}$t.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kn=jt;function jt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=jt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return jt.errors=e,a===0}jt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hn=At;function At(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=At.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return At.errors=e,a===0}At.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Yn=Nt;function Nt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Nt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Nt.errors=e,a===0}Nt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Jn=qt;function qt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=qt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return qt.errors=e,a===0}qt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Xn=Tt;function Tt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Tt.errors=e,a===0}Tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var eo=Dt;function Dt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Dt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Dt.errors=e,a===0}Dt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var so=xt;function xt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=xt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return xt.errors=e,a===0}xt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var to=Lt;function Lt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Lt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Lt.errors=e,a===0}Lt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ro=Ot;function Ot(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.sheetId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sheetId"},message:"must have required property 'sheetId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="sheetId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.sheetId!==void 0){let s=r.
sheetId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/sheetId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/SheetId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&
(s=n,r!==void 0&&(r.sheetId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/sheetId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Shee\
tId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Ot.errors=e,a===0}Ot.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ao=Et,Ia={$id:"https://realname-hub.invalid/schemas/exports/validateGetPaym\
entProofQuery",type:"object",additionalProperties:!1,required:[],properties:{format:{type:"string",enum:["HTML","CSV"]},part:{type:"integer",format:"int32",minimum:1,
maximum:1e3}}};function Et(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Et.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="format"||s==="part")){let t={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.
push(t),a++}if(r.format!==void 0){let s=r.format;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{
let p={instancePath:i+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}
n!==void 0&&(s=n,r!==void 0&&(r.format=n))}if(!(s==="HTML"||s==="CSV")){let t={instancePath:i+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:Ia.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),a++}}if(r.part!==void 0){let s=r.part;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==
void 0&&(r.part=n))}if(typeof s=="number"&&isFinite(s)){if(s>1e3||isNaN(s)){let t={instancePath:i+"/part",schemaPath:"#/properties/part/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/part",schemaPath:"#/prop\
erties/part/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Et.errors=e,a===0}Et.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var io=St;function St(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=St.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have required property 'workerId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(!(s==="projectId"||s==="workerId")){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Projec\
tId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s==
"string"&&!j.test(s)){let t={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.
workerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/s\
chemas#/$defs/WorkerId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:
e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return St.
errors=e,a===0}St.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var no=zt;function zt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=zt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="cursor"||s==="limit")){let t={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}
if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={
instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s=="string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realn\
ame-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};
e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t===
"boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){
let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=
[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),a++}return zt.errors=e,a===0}zt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oo=Ct;var $a=new RegExp("^W[0-9A-Z]{1,13}-[0-9]{6}$","u");function Ct(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=Ct.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.projectId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"projectId"},message:"must have required property 'projectId'"};e===null?e=[s]:
e.push(s),a++}if(r.workerId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"workerId"},message:"must have re\
quired property 'workerId'"};e===null?e=[s]:e.push(s),a++}if(r.lineId===void 0){let s={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lineId"},message:"must have required property 'lineId'"};e===null?e=[s]:e.push(s),a++}for(let s in r)if(!(s==="projectId"||s==="workerId"||s==="lineId")){let t={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[t]:e.push(t),a++}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+"/\
projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.workerId!==void 0){let s=r.workerId;if(typeof s!="string"){let t=typeof s,
n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schema\
s#/$defs/WorkerId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.workerId=n))}
if(typeof s=="string"&&!N.test(s)){let t={instancePath:i+"/workerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/WorkerId/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,64}$"'};e===null?e=[t]:e.push(t),a++}}if(r.lineId!==void 0){let s=r.lineId;
if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/lineId",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/PayrollLineId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==
void 0&&(s=n,r!==void 0&&(r.lineId=n))}if(typeof s=="string"&&!$a.test(s)){let t={instancePath:i+"/lineId",schemaPath:"https://realname-hub.invalid/schemas#/$de\
fs/PayrollLineId/pattern",keyword:"pattern",params:{pattern:"^W[0-9A-Z]{1,13}-[0-9]{6}$"},message:'must match pattern "^W[0-9A-Z]{1,13}-[0-9]{6}$"'};e===null?e=
[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}
return Ct.errors=e,a===0}Ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var po=_t;function _t(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=_t.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return _t.errors=e,a===0}_t.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var mo=Zt;function Zt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Zt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Zt.errors=e,a===0}Zt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var lo=Rt;var ja={type:"string",enum:["COMPANY","PROJECT","PARTICIPANT","TEAM","PROJECT_WORKER","MOVEMENT","CONTRACT","ATTENDANCE"]},Aa={type:"string",enum:["WAITING","HE\
LD","SENT","UNKNOWN","CONFIRMED","REJECTED","SUPERSEDED","NOT_EXPRESSIBLE"]},Na=new RegExp("^[a-z0-9][a-z0-9-]{0,31}$","u");function Rt(r,{instancePath:i="",parentData:c,
parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Rt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&
typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="partnerId"||s==="kind"||s==="projectId"||s==="state"||s==="recordId"||s==="cursor"||s==="limit")){
let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[t]:e.push(t),a++}if(r.partnerId!==void 0){let s=r.partnerId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")
n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.partnerId=n))}if(typeof s=="string"&&!Na.test(s)){let t={instancePath:i+
"/partnerId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/PartnerId/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,31}$"},message:'\
must match pattern "^[a-z0-9][a-z0-9-]{0,31}$"'};e===null?e=[t]:e.push(t),a++}}if(r.kind!==void 0){let s=r.kind;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)
if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/kind",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordKind/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.kind=n))}if(!(s==="COMPANY"||
s==="PROJECT"||s==="PARTICIPANT"||s==="TEAM"||s==="PROJECT_WORKER"||s==="MOVEMENT"||s==="CONTRACT"||s==="ATTENDANCE")){let t={instancePath:i+"/kind",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/RecordKind/enum",keyword:"enum",params:{allowedValues:ja.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.projectId!==void 0){let s=r.projectId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+
s;else if(s===null)n="";else{let p={instancePath:i+"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.projectId=n))}if(typeof s=="string"&&!j.test(s)){let t={instancePath:i+
"/projectId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/ProjectId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},message:'\
must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"'};e===null?e=[t]:e.push(t),a++}}if(r.state!==void 0){let s=r.state;if(typeof s!="string"){let t=typeof s,
n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/state",schemaPath:"https://realname-hub.invalid/schemas#/\
$defs/LaneState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.state=n))}if(!(s===
"WAITING"||s==="HELD"||s==="SENT"||s==="UNKNOWN"||s==="CONFIRMED"||s==="REJECTED"||s==="SUPERSEDED"||s==="NOT_EXPRESSIBLE")){let t={instancePath:i+"/state",schemaPath:"\
https://realname-hub.invalid/schemas#/$defs/LaneState/enum",keyword:"enum",params:{allowedValues:Aa.enum},message:"must be equal to one of the allowed values"};
e===null?e=[t]:e.push(t),a++}}if(r.recordId!==void 0){let s=r.recordId;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===
null)n="";else{let p={instancePath:i+"/recordId",schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.recordId=n))}if(typeof s=="string"&&!rr.test(s)){let t={instancePath:i+"/recordId",
schemaPath:"https://realname-hub.invalid/schemas#/$defs/RecordId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"},message:'must\
 match pattern "^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$"'};e===null?e=[t]:e.push(t),a++}}if(r.cursor!==void 0){let s=r.cursor;if(typeof s!="string"){let t=typeof s,
n;if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#\
/$defs/Cursor/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.cursor=n))}if(typeof s==
"string"&&!q.test(s)){let t={instancePath:i+"/cursor",schemaPath:"https://realname-hub.invalid/schemas#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,512}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,512}$"'};e===null?e=[t]:e.push(t),a++}}if(r.limit!==void 0){let s=r.limit;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let t=typeof s,n;if(n===void 0)if(t==="boolean"||s===null||t==="string"&&s&&s==+s&&!(s%1))n=+s;else{let p={instancePath:i+
"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==
void 0&&(r.limit=n))}if(typeof s=="number"&&isFinite(s)){if(s>200||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[t]:e.push(t),a++}if(s<1||isNaN(s)){let t={instancePath:i+"/limit",schemaPath:"#/p\
roperties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[t]:e.push(t),a++}}}}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Rt.errors=e,a===0}Rt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var uo=Ft;var qa=new RegExp("^[A-Za-z0-9_.~:-]{3,300}$","u");function Ft(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=Ft.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.deliveryId===void 0){let s={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deliveryId"},message:"must have required property 'deliveryId'"};e===null?e=[
s]:e.push(s),a++}for(let s in r)if(s!=="deliveryId"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}if(r.deliveryId!==void 0){let s=r.deliveryId;if(typeof s!="string"){let t=typeof s,n;
if(n===void 0)if(t=="number"||t=="boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.deliveryId=n))}if(typeof s=="string"&&!qa.test(
s)){let t={instancePath:i+"/deliveryId",schemaPath:"#/properties/deliveryId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.~:-]{3,300}$"},message:'mus\
t match pattern "^[A-Za-z0-9_.~:-]{3,300}$"'};e===null?e=[t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),a++}return Ft.errors=e,a===0}Ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fo=Mt;function Mt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Mt.errors=e,a===0}Mt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ho=Wt;function Wt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Wt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Wt.errors=e,a===0}Wt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var co=Qt;var Ta=new RegExp("^[a-z][a-z0-9_.-]{0,63}$","u");function Qt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,
a=0,o=Qt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0){let s={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:e.push(s),a++}for(let s in r)
if(s!=="scheme"){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[t]:e.push(t),a++}if(r.scheme!==void 0){let s=r.scheme;if(typeof s!="string"){let t=typeof s,n;if(n===void 0)if(t=="number"||t==
"boolean")n=""+s;else if(s===null)n="";else{let p={instancePath:i+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),a++}n!==void 0&&(s=n,r!==void 0&&(r.scheme=n))}if(typeof s=="string"&&!Ta.test(s)){let t={instancePath:i+"/scheme",schemaPath:"\
#/properties/scheme/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_.-]{0,63}$"},message:'must match pattern "^[a-z][a-z0-9_.-]{0,63}$"'};e===null?e=[
t]:e.push(t),a++}}}else{let s={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Qt.
errors=e,a===0}Qt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yo=Gt;function Gt(r,{instancePath:i="",parentData:c,parentDataProperty:h,rootData:f=r,dynamicAnchors:y={}}={}){let e=null,a=0,o=Gt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r){let t={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),a++}else{let s={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),a++}return Gt.errors=e,a===0}Gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};export{Xn as validateApprovePayrollSheetPath,eo as validateApprovePayrollSheetQuery,_a as validateAttendanceBatchInput,Za as validateAttendanceEvent,ki as validateBindDevicePath,
wi as validateBindDeviceQuery,Ca as validateBindingInput,Qa as validateCompanyInput,Si as validateConfirmAttendancePath,zi as validateConfirmAttendanceQuery,Ma as validateConfirmationInput,
Ya as validateContractInput,so as validateDeclarePaymentPath,to as validateDeclarePaymentQuery,Sa as validateDeviceInput,On as validateDownloadAttendanceSummaryPath,
En as validateDownloadAttendanceSummaryQuery,qn as validateEndSuspensionPath,Tn as validateEndSuspensionQuery,Ja as validateEntryPermitInput,Oi as validateGetAttendancePath,
Ei as validateGetAttendanceQuery,xn as validateGetAttendanceSummaryPath,Ln as validateGetAttendanceSummaryQuery,co as validateGetCodeTablePath,yo as validateGetCodeTableQuery,
Bi as validateGetCompanyPath,Ki as validateGetCompanyQuery,uo as validateGetDeliveryPath,fo as validateGetDeliveryQuery,gi as validateGetDeviceGapsPath,vi as validateGetDeviceGapsQuery,
di as validateGetDevicePath,ui as validateGetDeviceQuery,Ni as validateGetJournalPath,qi as validateGetJournalQuery,ro as validateGetPaymentProofPath,ao as validateGetPaymentProofQuery,
Wn as validateGetPayrollImportPath,Qn as validateGetPayrollImportQuery,Cn as validateGetPayrollSheetPath,_n as validateGetPayrollSheetQuery,Dn as validateGetPayrollTemplateQuery,
Mi as validateGetPhotoPath,Wi as validateGetPhotoQuery,Xi as validateGetProjectPath,en as validateGetProjectQuery,Ui as validateGetReceiptPath,Vi as validateGetReceiptQuery,
pi as validateGetTimeQuery,oo as validateGetWageSlipPath,po as validateGetWageSlipQuery,hn as validateGetWorkerPath,cn as validateGetWorkerQuery,$n as validateGrantEntryPermitPath,
jn as validateGrantEntryPermitQuery,za as validateHeartbeatInput,Fn as validateImportPayrollTablePath,Mn as validateImportPayrollTableQuery,fi as validateIssueDeviceKeyPath,
hi as validateIssueDeviceKeyQuery,Ti as validateListAttendancePath,Di as validateListAttendanceQuery,ho as validateListCodeTablesQuery,Ji as validateListCompaniesQuery,
lo as validateListDeliveriesQuery,Pi as validateListDeviceGapsPath,bi as validateListDeviceGapsQuery,mi as validateListDevicesQuery,Ci as validateListParkedEventsQuery,
on as validateListParticipantsPath,pn as validateListParticipantsQuery,mo as validateListPartnersQuery,Gn as validateListPayrollLinesPath,Un as validateListPayrollLinesQuery,
Sn as validateListPayrollSheetsPath,zn as validateListPayrollSheetsQuery,vn as validateListProjectWorkersPath,Pn as validateListProjectWorkersQuery,rn as validateListProjectsQuery,
Ri as validateListRefusedEventsPath,Fi as validateListRefusedEventsQuery,dn as validateListTeamsPath,un as validateListTeamsQuery,io as validateListWagesPath,no as validateListWagesQuery,
Ha as validateMovementInput,Ua as validateParticipantInput,ni as validatePaymentDeclarationInput,ii as validatePayrollApprovalInput,ti as validatePayrollImportInput,
si as validatePayrollSheetInput,Vn as validatePrintPayrollSheetPath,Bn as validatePrintPayrollSheetQuery,Ga as validateProjectInput,Ka as validateProjectWorkerInput,
ai as validatePublicNoticeInput,Hi as validatePutCompanyPath,Yi as validatePutCompanyQuery,wn as validatePutContractPath,In as validatePutContractQuery,an as validatePutParticipantPath,
nn as validatePutParticipantQuery,Zn as validatePutPayrollSheetPath,Rn as validatePutPayrollSheetQuery,Qi as validatePutPhotoPath,Gi as validatePutPhotoQuery,sn as validatePutProjectPath,
tn as validatePutProjectQuery,yn as validatePutProjectWorkerPath,gn as validatePutProjectWorkerQuery,mn as validatePutTeamPath,ln as validatePutTeamQuery,ci as validateRecordHeartbeatPath,
yi as validateRecordHeartbeatQuery,bn as validateRecordMovementPath,kn as validateRecordMovementQuery,Yn as validateRecordPublicNoticePath,Jn as validateRecordPublicNoticeQuery,
Kn as validateRecordSignedScanPath,Hn as validateRecordSignedScanQuery,An as validateRecordSuspensionPath,Nn as validateRecordSuspensionQuery,li as validateRegisterDeviceQuery,
fn as validateRegisterWorkerQuery,Wa as validateResolutionInput,_i as validateResolveParkedEventPath,Zi as validateResolveParkedEventQuery,ri as validateSignedScanInput,
Ra as validateSiteAttendanceBatchInput,Fa as validateSiteAttendanceEvent,ji as validateSubmitAttendanceEventsPath,Ai as validateSubmitAttendanceEventsQuery,xi as validateSubmitSiteAttendancePath,
Li as validateSubmitSiteAttendanceQuery,ei as validateSuspensionEndInput,Xa as validateSuspensionInput,Va as validateTeamInput,Ii as validateUnbindDevicePath,$i as validateUnbindDeviceQuery,
Ba as validateWorkerInput};
