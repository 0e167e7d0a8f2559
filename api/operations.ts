import { deleteAccount } from './accounts/deleteAccount.ts';
import { getAccount } from './accounts/getAccount.ts';
import { getAccounts } from './accounts/getAccounts.ts';
import { getCallbackSecret } from './accounts/getCallbackSecret.ts';
import { login } from './accounts/login.ts';
import { patchAccount } from './accounts/patchAccount.ts';
import { registerAccount } from './accounts/registerAccount.ts';
import { createAttribute } from './attributes/createAttribute.ts';
import { deleteAttribute } from './attributes/deleteAttribute.ts';
import { extractAttributes } from './attributes/extractAttributes.ts';
import { getAttribute } from './attributes/getAttribute.ts';
import { getAttributeSamples } from './attributes/getAttributeSamples.ts';
import { getAttributes } from './attributes/getAttributes.ts';
import { checkIso } from './estimations/checkIso.ts';
import { detectFaces } from './estimations/detectFaces.ts';
import { estimateImages } from './estimations/estimateImages.ts';
import { predictDeepfake } from './estimations/predictDeepfake.ts';
import { predictLiveness } from './estimations/predictLiveness.ts';
import { deleteEvent } from './events/deleteEvent.ts';
import { deleteEvents } from './events/deleteEvents.ts';
import { generateEvents } from './events/generateEvents.ts';
import { getEvent } from './events/getEvent.ts';
import { getEventStats } from './events/getEventStats.ts';
import { getEvents } from './events/getEvents.ts';
import { saveRawEvent } from './events/saveRawEvent.ts';
import { countFaceAttributes } from './faces/countFaceAttributes.ts';
import { countFaces } from './faces/countFaces.ts';
import { createFace } from './faces/createFace.ts';
import { deleteFace } from './faces/deleteFace.ts';
import { deleteFaceAttributes } from './faces/deleteFaceAttributes.ts';
import { deleteFaces } from './faces/deleteFaces.ts';
import { getFace } from './faces/getFace.ts';
import { getFaceAttributeSamples } from './faces/getFaceAttributeSamples.ts';
import { getFaceAttributes } from './faces/getFaceAttributes.ts';
import { getFaces } from './faces/getFaces.ts';
import { patchFace } from './faces/patchFace.ts';
import { putFace } from './faces/putFace.ts';
import { putFaceAttributes } from './faces/putFaceAttributes.ts';
import { countHandlers } from './handlers/countHandlers.ts';
import { createHandler } from './handlers/createHandler.ts';
import { deleteHandler } from './handlers/deleteHandler.ts';
import { getHandler } from './handlers/getHandler.ts';
import { getHandlers } from './handlers/getHandlers.ts';
import { replaceHandler } from './handlers/replaceHandler.ts';
import { validateHandler } from './handlers/validateHandler.ts';
import { deleteImage } from './images/deleteImage.ts';
import { getImage } from './images/getImage.ts';
import { saveImage } from './images/saveImage.ts';
import { countLists } from './lists/countLists.ts';
import { createList } from './lists/createList.ts';
import { deleteList } from './lists/deleteList.ts';
import { deleteLists } from './lists/deleteLists.ts';
import { getList } from './lists/getList.ts';
import { getLists } from './lists/getLists.ts';
import { linkFaces } from './lists/linkFaces.ts';
import { patchList } from './lists/patchList.ts';
import { matchBodies } from './matcher/matchBodies.ts';
import { matchFaces } from './matcher/matchFaces.ts';
import { matchRaw } from './matcher/matchRaw.ts';
import { deleteObject } from './objects/deleteObject.ts';
import { getObject } from './objects/getObject.ts';
import { saveObject } from './objects/saveObject.ts';
import type { AnyOperation } from './operation.ts';
import { deleteBodySample } from './samples/deleteBodySample.ts';
import { deleteFaceSample } from './samples/deleteFaceSample.ts';
import { deleteSample } from './samples/deleteSample.ts';
import { getBodySample } from './samples/getBodySample.ts';
import { getFaceSample } from './samples/getFaceSample.ts';
import { getSample } from './samples/getSample.ts';
import { saveBodySample } from './samples/saveBodySample.ts';
import { saveFaceSample } from './samples/saveFaceSample.ts';
import { countTokens } from './tokens/countTokens.ts';
import { createToken } from './tokens/createToken.ts';
import { deleteToken } from './tokens/deleteToken.ts';
import { getToken } from './tokens/getToken.ts';
import { getTokens } from './tokens/getTokens.ts';
import { patchToken } from './tokens/patchToken.ts';
import { putToken } from './tokens/putToken.ts';
import { countVerifiers } from './verifiers/countVerifiers.ts';
import { createVerifier } from './verifiers/createVerifier.ts';
import { deleteVerifier } from './verifiers/deleteVerifier.ts';
import { getVerifier } from './verifiers/getVerifier.ts';
import { getVerifiers } from './verifiers/getVerifiers.ts';
import { replaceVerifier } from './verifiers/replaceVerifier.ts';
import { verifyImages } from './verifiers/verifyImages.ts';
import { verifyRaw } from './verifiers/verifyRaw.ts';

/** Every operation that the API answers; slices append theirs. The order is that of the documentation. */
export const OPERATIONS: readonly AnyOperation[] = [
  registerAccount,
  getAccounts,
  getAccount,
  getCallbackSecret,
  patchAccount,
  deleteAccount,
  login,
  createToken,
  getTokens,
  countTokens,
  getToken,
  putToken,
  patchToken,
  deleteToken,
  createHandler,
  getHandlers,
  countHandlers,
  getHandler,
  replaceHandler,
  deleteHandler,
  validateHandler,
  detectFaces,
  estimateImages,
  checkIso,
  predictLiveness,
  predictDeepfake,
  createVerifier,
  getVerifiers,
  countVerifiers,
  getVerifier,
  replaceVerifier,
  deleteVerifier,
  verifyImages,
  verifyRaw,
  generateEvents,
  saveRawEvent,
  getEvents,
  deleteEvents,
  getEventStats,
  getEvent,
  deleteEvent,
  createList,
  getLists,
  deleteLists,
  countLists,
  getList,
  patchList,
  deleteList,
  linkFaces,
  createFace,
  getFaces,
  deleteFaces,
  countFaces,
  countFaceAttributes,
  getFace,
  patchFace,
  putFace,
  deleteFace,
  getFaceAttributes,
  putFaceAttributes,
  deleteFaceAttributes,
  getFaceAttributeSamples,
  saveFaceSample,
  getFaceSample,
  deleteFaceSample,
  saveBodySample,
  getBodySample,
  deleteBodySample,
  getSample,
  deleteSample,
  saveImage,
  getImage,
  deleteImage,
  saveObject,
  getObject,
  deleteObject,
  extractAttributes,
  createAttribute,
  getAttributes,
  getAttribute,
  deleteAttribute,
  getAttributeSamples,
  matchFaces,
  matchBodies,
  matchRaw,
];
