export { isObject } from '../../json/json-fields.js'
