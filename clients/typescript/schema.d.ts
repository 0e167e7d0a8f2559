// Made by `npm run clients` from docs/generated/openapi.yaml.
export interface paths {
    "/6/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all accounts, the newest first
         * @description For callers that see all accounts: account types advanced_user and admin, tokens of area `all`.
         */
        get: operations["getAccounts"];
        put?: never;
        /**
         * Register an account
         * @description Open to everybody when registration is, else to admin accounts.
         */
        post: operations["registerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the own account */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete the own account
         * @description Its tokens and sign-in end at once; what it owns is removed in the background.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Change the own account
         * @description What is absent stays. A new login or password ends what was signed in with the old one. The type may be lowered; raised, to advanced_user, only where registration is open.
         */
        patch: operations["patchAccount"];
        trace?: never;
    };
    "/6/account/callback_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the key that signs the own callbacks
         * @description Of the caller itself, whichever account it may read. X-Facet-Signature is made with it.
         */
        get: operations["getCallbackSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a login and a password
         * @description Too many wrong ones, and the login or the address must wait: 429 says until when.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read tokens, the newest first */
        get: operations["getTokens"];
        put?: never;
        /**
         * Create a token
         * @description The token itself is in this answer and can never be read again.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/tokens/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count tokens */
        get: operations["countTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a token may do */
        get: operations["getToken"];
        /**
         * Replace what a token may do
         * @description The token itself stays valid. A token can give no more than it has.
         */
        put: operations["putToken"];
        post?: never;
        /**
         * Revoke a token
         * @description It opens nothing any more, in any process, within a second.
         */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        /**
         * Change what a token may do
         * @description What is absent stays; permissions are replaced as a whole. The token itself stays valid. A token can change only what is no more than it has.
         */
        patch: operations["patchToken"];
        trace?: never;
    };
    "/6/handlers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List handlers, the newest first */
        get: operations["getHandlers"];
        put?: never;
        /**
         * Create a handler
         * @description Policies left out get their defaults, which are stored with the handler.
         */
        post: operations["createHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/handlers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count handlers */
        get: operations["countHandlers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/handlers/{handler_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a handler with its policies, or check that it exists */
        get: operations["getHandler"];
        /**
         * Replace a whole handler
         * @description Policies left out get their defaults, not their old values. Requests under way keep the old policies.
         */
        put: operations["replaceHandler"];
        post?: never;
        /**
         * Delete a handler
         * @description Its events stay. Requests under way are finished with its policies.
         */
        delete: operations["deleteHandler"];
        options?: never;
        /** Read a handler with its policies, or check that it exists: whether it is there */
        head: operations["getHandlerHead"];
        patch?: never;
        trace?: never;
    };
    "/6/handlers/validator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a handler or its policies without storing them
         * @description Answers what would be stored, every default filled in, or the refusal that creating it would give.
         */
        post: operations["validateHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/detector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find faces, and keep a sample of each
         * @description The samples are stored before the answer comes. A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request is answered as the first time and stores nothing.
         */
        post: operations["detectFaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/sdk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Estimate what can be told from images, and keep nothing
         * @description What no model of this installation can tell is answered "unavailable". Nothing is kept: neither images, samples and descriptors nor the answer, so that a Luna-Request-Id that is sent again is worked on again.
         */
        post: operations["estimateImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/iso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold faces against ISO/IEC 19794-5, and keep nothing
         * @description A face passes when every check holds that could be made; a check without a model is "unavailable". The thresholds are those of docs/models.md unless `checks` says otherwise, in a form or in a JSON body.
         */
        post: operations["checkIso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether images show a person or a picture of one, and keep nothing
         * @description One face of each image is judged. An image without a face has an error.
         */
        post: operations["predictLiveness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/deepfake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether faces were made or changed by a program, and keep nothing
         * @description As POST /6/liveness. Where no model of the installation can tell, the verdict is "unavailable".
         */
        post: operations["predictDeepfake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/verifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List verifiers, the newest first */
        get: operations["getVerifiers"];
        put?: never;
        /**
         * Create a verifier
         * @description Policies left out get their defaults, which are stored with the verifier.
         */
        post: operations["createVerifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/verifiers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count verifiers */
        get: operations["countVerifiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/verifiers/{verifier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a verifier with its policies, or check that it exists */
        get: operations["getVerifier"];
        /**
         * Replace a whole verifier
         * @description Policies left out get their defaults, not their old values. Requests under way keep the old policies.
         */
        put: operations["replaceVerifier"];
        post?: never;
        /**
         * Delete a verifier
         * @description Requests under way are finished with its policies.
         */
        delete: operations["deleteVerifier"];
        options?: never;
        /** Read a verifier with its policies, or check that it exists: whether it is there */
        head: operations["getVerifierHead"];
        patch?: never;
        trace?: never;
    };
    "/6/verifiers/{verifier_id}/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether photos show known persons
         * @description Every face on the photos is held against every candidate: name at least one. A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request is answered as the first time.
         */
        post: operations["verifyImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/verifiers/{verifier_id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold descriptors of the request against each other
         * @description As POST /6/matcher/raw, with a status by the verifier's threshold. Of faces only; nothing is stored.
         */
        post: operations["verifyRaw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/handlers/{handler_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn photos into events
         * @description Finds the faces on the photos, runs the policies of the handler over them and stores what these ask for. A photo that cannot be used is an error of that image in the answer. Sent again with the same Luna-Request-Id, the request is answered as the first time and changes nothing.
         */
        post: operations["generateEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/handlers/{handler_id}/events/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save an event that was made elsewhere
         * @description Nothing is detected or matched: the event is stored as it comes. It can be read once it is answered.
         */
        post: operations["saveRawEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events by filters
         * @description Further filters are `meta.<path>__<operator>:<type>`, as in `meta.gate.number__gte:integer=3`: operators eq, neq, like, nlike, in, nin, gt, gte, lt, lte; types string, integer, numeric, datetime. An event without such a value passes only `__eq` null.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        /**
         * Delete all events that pass the filters
         * @description The filters are those of the list of events, those on `meta` among them; at least one has to be given, and a parameter that is none is refused. Without `create_time__gte` events of any age are deleted. Events go newest first, some thousands at a time: when the request fails or its client leaves, those that are gone stay so, and the same request goes on. Events that come meanwhile stay, as do faces, samples and photos.
         */
        delete: operations["deleteEvents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/events/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Statistics of events: count, average, least and greatest, in groups
         * @description At most 10000 groups, ascending, those without a value last; buckets of time without events are left out. Without `create_time__gte` the last month counts. An empty text is no value. An event is in the group of each of its tags. Intervals are counted from 1970-01-01, weeks from a Monday, by the clock of `time_zone`.
         */
        post: operations["getEventStats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a stored event, or check that it exists */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        /**
         * Delete an event with its descriptors
         * @description It is no candidate from then on. Its face stays, and so do samples and photos, which others may share.
         */
        delete: operations["deleteEvent"];
        options?: never;
        /** Read a stored event, or check that it exists: whether it is there */
        head: operations["getEventHead"];
        patch?: never;
        trace?: never;
    };
    "/6/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read lists, the newest first */
        get: operations["getLists"];
        put?: never;
        /** Create an empty list */
        post: operations["createList"];
        /**
         * Delete several lists, all or none
         * @description Their faces stay, unless with_faces is 1.
         */
        delete: operations["deleteLists"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/lists/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count lists */
        get: operations["countLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/lists/{list_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a list, or check that it exists */
        get: operations["getList"];
        put?: never;
        post?: never;
        /**
         * Delete a list
         * @description Its faces stay, unless with_faces is 1.
         */
        delete: operations["deleteList"];
        options?: never;
        /** Read a list, or check that it exists: whether it is there */
        head: operations["getListHead"];
        /** Change a list's user data */
        patch: operations["patchList"];
        trace?: never;
    };
    "/6/linker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Attach faces to a list, or detach them from it: all or none
         * @description Once answered, matching by the list knows of it, whichever API is asked.
         */
        patch: operations["linkFaces"];
        trace?: never;
    };
    "/6/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List faces, the newest first */
        get: operations["getFaces"];
        put?: never;
        /**
         * Create a face, from an attribute or from data from outside
         * @description Once answered, matching by its lists finds it, whichever API is asked.
         */
        post: operations["createFace"];
        /** Delete several faces with their links and attributes, all or none */
        delete: operations["deleteFaces"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/faces/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count faces */
        get: operations["countFaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/faces/attributes/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count faces that have attributes */
        get: operations["countFaceAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/faces/{face_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a face, or check that it exists */
        get: operations["getFace"];
        /** Create a face under a given id (201), or replace it whole (200) */
        put: operations["putFace"];
        post?: never;
        /**
         * Delete a face with its links and attribute
         * @description Samples stay: they are deleted by DELETE /6/samples/faces, events by DELETE /6/events.
         */
        delete: operations["deleteFace"];
        options?: never;
        /** Read a face, or check that it exists: whether it is there */
        head: operations["getFaceHead"];
        /** Change user data, external id, event id or avatar of a face */
        patch: operations["patchFace"];
        trace?: never;
    };
    "/6/faces/{face_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a face's attributes, or check that it has some */
        get: operations["getFaceAttributes"];
        /** Replace all attribute data of a face */
        put: operations["putFaceAttributes"];
        post?: never;
        /** Remove a face's attribute: it matches nobody any more */
        delete: operations["deleteFaceAttributes"];
        options?: never;
        /** Read a face's attributes, or check that it has some: whether it is there */
        head: operations["getFaceAttributesHead"];
        patch?: never;
        trace?: never;
    };
    "/6/faces/{face_id}/attributes/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the ids of the samples that a face's attribute was made from */
        get: operations["getFaceAttributeSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/samples/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a sample of a face that was made elsewhere
         * @description An upright picture of 250x250 pixels. A JPEG is kept as it is, other formats are kept as JPEG.
         */
        post: operations["saveFaceSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/samples/faces/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the sample of a face, or check that it exists */
        get: operations["getFaceSample"];
        put?: never;
        post?: never;
        /** Delete the sample of a face */
        delete: operations["deleteFaceSample"];
        options?: never;
        /** Read the sample of a face, or check that it exists: whether it is there */
        head: operations["getFaceSampleHead"];
        patch?: never;
        trace?: never;
    };
    "/6/samples/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a sample of a body that was made elsewhere
         * @description An upright picture of 128x256 pixels. A JPEG is kept as it is, other formats are kept as JPEG.
         */
        post: operations["saveBodySample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/samples/bodies/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the sample of a body, or check that it exists */
        get: operations["getBodySample"];
        put?: never;
        post?: never;
        /** Delete the sample of a body */
        delete: operations["deleteBodySample"];
        options?: never;
        /** Read the sample of a body, or check that it exists: whether it is there */
        head: operations["getBodySampleHead"];
        patch?: never;
        trace?: never;
    };
    "/6/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Older name of the samples of faces */
        get: operations["getSample"];
        put?: never;
        post?: never;
        /** Older name of deleting the sample of a face */
        delete: operations["deleteSample"];
        options?: never;
        /** Older name of the samples of faces: whether it is there */
        head: operations["getSampleHead"];
        patch?: never;
        trace?: never;
    };
    "/6/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save a source image
         * @description It is decoded to see that it is whole, and kept as it is.
         */
        post: operations["saveImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a source image, or check that it exists */
        get: operations["getImage"];
        put?: never;
        post?: never;
        /** Delete a source image */
        delete: operations["deleteImage"];
        options?: never;
        /** Read a source image, or check that it exists: whether it is there */
        head: operations["getImageHead"];
        patch?: never;
        trace?: never;
    };
    "/6/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save an object of any type
         * @description It is kept as it is, with its content type. An image must begin like one of its type.
         */
        post: operations["saveObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/objects/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an object, or check that it exists
         * @description With the content type that it was saved with. Browsers save what they might run, like HTML or SVG.
         */
        get: operations["getObject"];
        put?: never;
        post?: never;
        /** Delete an object */
        delete: operations["deleteObject"];
        options?: never;
        /**
         * Read an object, or check that it exists: whether it is there
         * @description With the content type that it was saved with. Browsers save what they might run, like HTML or SVG.
         */
        head: operations["getObjectHead"];
        patch?: never;
        trace?: never;
    };
    "/6/extractor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extract temporary attributes from stored samples of faces
         * @description The attributes are kept before the answer comes. Sent again with the same Luna-Request-Id, the request is answered as the first time and keeps nothing more.
         */
        post: operations["extractAttributes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read temporary attributes, those that expire last first */
        get: operations["getAttributes"];
        put?: never;
        /**
         * Create a temporary attribute from data from outside
         * @description Samples are named by their ids, or come along as pictures: then they are saved first, as POST /6/samples/faces does it, and GET /6/attributes/{attribute_id}/samples tells their ids. Where the request is refused, none is saved.
         */
        post: operations["createAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/attributes/{attribute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a temporary attribute, or check that it exists */
        get: operations["getAttribute"];
        put?: never;
        post?: never;
        /** Delete a temporary attribute before its time */
        delete: operations["deleteAttribute"];
        options?: never;
        /** Read a temporary attribute, or check that it exists: whether it is there */
        head: operations["getAttributeHead"];
        patch?: never;
        trace?: never;
    };
    "/6/attributes/{attribute_id}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the ids of the samples that a temporary attribute was made from */
        get: operations["getAttributeSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/matcher/faces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare faces with faces, events and attributes
         * @description One item for each reference in the order of the request, in it one for each block of candidates. A reference by external id or track id stands for all faces or events that have it, the oldest first: each gives an item. Compared are the descriptors of the version of those that came along, else of the version that the platform extracts.
         */
        post: operations["matchFaces"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/matcher/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare bodies with those of events
         * @description As POST /6/matcher/faces. Only events keep body descriptors: an attribute is refused with 22018. The similarity says how much two bodies are dressed alike.
         */
        post: operations["matchBodies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/matcher/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare descriptors of the request with each other
         * @description Descriptors of faces, or of bodies by their version; all of one version. Nothing is stored.
         */
        post: operations["matchRaw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell what this platform can do, and with which models */
        get: operations["features"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell what the licence allows
         * @description Everything, without limits, unless the operator has set some.
         */
        get: operations["license"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/6/plugins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plug-ins
         * @description There are none: what plug-ins do in LUNA PLATFORM is part of the services here.
         */
        get: operations["plugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the versions
         * @description `LUNA PLATFORM` is the release whose API is followed; `facet`, and each service, have our own version. Services that are switched off are left out.
         */
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check each dependency
         * @description Asks all dependencies at once, each for at most 2 seconds. With `include_luna_services` 1 also whether a process of each role runs.
         */
        get: operations["healthcheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the metrics of this process, for Prometheus */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings that are in force
         * @description For accounts of type admin. Passwords and keys are shown as asterisks.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/configs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Older name of /config
         * @description For accounts of type admin. Passwords and keys are shown as asterisks.
         */
        get: operations["getConfigs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the documentation of this API */
        get: operations["docsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/spec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the OpenAPI document of this API */
        get: operations["docsSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what each error code means */
        get: operations["docsErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/ui/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Load a part of the documentation page */
        get: operations["docsAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            account_id: components["schemas"]["Id"];
            login: components["schemas"]["Login"];
            account_type: components["schemas"]["AccountType"];
            description: string;
            create_time: components["schemas"]["Time"];
            last_update_time: components["schemas"]["Time"];
        };
        AccountChanges: {
            login?: components["schemas"]["Login"];
            password?: string;
            account_type?: components["schemas"]["AccountType"];
            description?: string;
        };
        /** @enum {string} */
        AccountType: "user" | "advanced_user" | "admin";
        AnsweredImage: {
            filename: string;
            /** @enum {integer} */
            status: 0 | 1;
            error: components["schemas"]["ImageError"];
            exif: {
                [key: string]: unknown;
            } | null;
            image_id: components["schemas"]["Id"] | null;
            url: string | null;
            /** @description What is told of the image as a whole. */
            image_estimations?: {
                people?: components["schemas"]["People"] | "unavailable";
                orientation?: components["schemas"]["Orientation"];
            };
        };
        AttributeBlock: {
            filters: components["schemas"]["AttributeCandidates"];
            /** @default 3 */
            limit?: number;
            /**
             * @description Least similarity.
             * @default 0
             */
            threshold?: number;
            /** @description The fields of the candidates and `similarity`; the usual ones when absent or empty. */
            targets?: ("similarity" | "attribute_id")[];
        };
        AttributeCandidates: {
            /** @constant */
            origin: "attributes";
            attribute_ids: components["schemas"]["Id"][];
            account_id?: components["schemas"]["Id"];
        };
        AttributeFilters: {
            gender?: components["schemas"]["Flag"];
            age__gte?: number;
            age__lt?: number;
            ethnicities?: (1 | 2 | 3 | 4)[];
            mask?: (1 | 2 | 3)[];
            liveness?: (0 | 1 | 2)[];
            emotions?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
            deepfake?: (0 | 1)[];
        };
        AttributeSamples: {
            basic_attributes_samples: components["schemas"]["Id"][];
            descriptor_samples: components["schemas"]["Id"][];
        };
        BasicAttributes: {
            age: number | null;
            gender: components["schemas"]["Flag"] | null;
            /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian */
            ethnicity: (1 | 2 | 3 | 4) | null;
        };
        BodyEstimations: {
            /** @constant */
            basic_attributes?: "unavailable";
            upper_body?: {
                /** @constant */
                headwear: "unavailable";
                /** @constant */
                sleeve: "unavailable";
                upper_clothing: {
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
            };
            lower_body?: {
                lower_garment: {
                    /** @constant */
                    type: "unavailable";
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
                /** @constant */
                shoes: "unavailable";
            };
            /** @constant */
            accessories?: "unavailable";
        };
        /**
         * @example {
         *       "references": [
         *         {
         *           "type": "event",
         *           "id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *         }
         *       ],
         *       "candidates": [
         *         {
         *           "filters": {
         *             "origin": "events",
         *             "create_time__gte": "now-1d"
         *           },
         *           "limit": 3
         *         }
         *       ]
         *     }
         */
        BodyMatching: {
            references: components["schemas"]["BodyReference"][];
            candidates: components["schemas"]["EventBlock"][];
        };
        BodyReference: {
            /** @constant */
            type: "event";
            id: components["schemas"]["Id"];
        } | {
            /** @constant */
            type: "event_external_id";
            id: string;
        } | {
            /** @constant */
            type: "event_track_id";
            id: string;
        } | {
            /** @constant */
            type: "attribute";
            id: components["schemas"]["Id"];
        } | {
            /** @constant */
            type: "sdk_descriptor";
            id: string;
            /** @description As in raw_descriptor, of the version that the platform extracts. */
            data: string;
        } | {
            /** @constant */
            type: "raw_descriptor";
            id: string;
            data: components["schemas"]["RawDescriptor"];
        };
        Candidates: components["schemas"]["FaceCandidates"] | components["schemas"]["EventCandidates"] | components["schemas"]["AttributeCandidates"];
        Component: {
            name: string;
            /** @enum {string} */
            status: "ok" | "error";
            /** @description Seconds. */
            execution_time: number;
            error: {
                error_code: number;
                desc: string;
                detail: string;
            } | null;
        };
        ConditionalTag: {
            tag: string;
            filters: components["schemas"]["Filters"];
        };
        ConditionalTagInput: {
            tag: string;
            /** @default {} */
            filters?: components["schemas"]["Filters"];
        };
        Credentials: {
            login: string;
            password: string;
        };
        DeepfakeNumber: {
            /**
             * @description 0 fake, 1 real.
             * @enum {number}
             */
            prediction: 0 | 1;
            score: number;
        } | "unavailable";
        DeepfakePredicted: {
            images: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                /** @description null where the image has an error. */
                deepfake: components["schemas"]["DeepfakeNumber"] | null;
                /** @description The face that was judged. */
                rect: components["schemas"]["Rect"] | null;
            }[];
            /** @description Of all images together, with aggregate 1; else empty. */
            aggregate_estimations: {
                deepfake?: components["schemas"]["DeepfakeNumber"];
            };
        };
        DeletedEvents: {
            /** @description How many were deleted. */
            events_count: number;
        };
        DetectPolicy: {
            /**
             * @description 0 one face only, 1 all faces, 2 the best face.
             * @default 1
             * @enum {integer}
             */
            multiface_policy: 0 | 1 | 2;
            /** @default 1 */
            detect_face: components["schemas"]["Flag"];
            /** @default 0 */
            detect_body: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_head_pose: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_emotions: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mask: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_quality: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_gaze: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_eyes_attributes: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mouth_attributes: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_glasses: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_face_occlusion: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_people_count: components["schemas"]["Flag"];
            /** @default 0 */
            detect_landmarks68: components["schemas"]["Flag"];
            /** @default 0 */
            extract_exif: components["schemas"]["Flag"];
            /** @default 180 */
            yaw_threshold: number;
            /** @default 180 */
            pitch_threshold: number;
            /** @default 180 */
            roll_threshold: number;
            /**
             * @default [
             *       1,
             *       2,
             *       3
             *     ]
             */
            mask_states: (1 | 2 | 3)[];
            /**
             * @default [
             *       0,
             *       1,
             *       2
             *     ]
             */
            liveness_states: (0 | 1 | 2)[];
            /**
             * @default [
             *       0,
             *       1
             *     ]
             */
            deepfake_states: (0 | 1)[];
            estimate_liveness: {
                /** @default 0 */
                estimate: components["schemas"]["Flag"];
                /** @default 0.5 */
                liveness_threshold: number;
                /**
                 * @description Accepted and not used, as in LUNA since 5.78.
                 * @default 0.5
                 */
                quality_threshold: number;
                /** @default 0 */
                check_quality: components["schemas"]["Flag"];
            };
            estimate_deepfake: {
                /** @default 0 */
                estimate: components["schemas"]["Flag"];
                /**
                 * @default 1
                 * @enum {integer}
                 */
                mode: 1 | 2;
                /** @default 0.5 */
                real_threshold: number;
            };
            body_attributes: {
                /** @default 0 */
                estimate_basic_attributes: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_upper_body: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_lower_body: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_accessories: components["schemas"]["Flag"];
            };
            face_quality: components["schemas"]["FaceQuality"];
        };
        DetectPolicyInput: {
            /**
             * @description 0 one face only, 1 all faces, 2 the best face.
             * @default 1
             * @enum {integer}
             */
            multiface_policy?: 0 | 1 | 2;
            /** @default 1 */
            detect_face?: components["schemas"]["Flag"];
            /** @default 0 */
            detect_body?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_head_pose?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_emotions?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mask?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_quality?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_gaze?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_eyes_attributes?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mouth_attributes?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_glasses?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_face_occlusion?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_people_count?: components["schemas"]["Flag"];
            /** @default 0 */
            detect_landmarks68?: components["schemas"]["Flag"];
            /** @default 0 */
            extract_exif?: components["schemas"]["Flag"];
            /** @default 180 */
            yaw_threshold?: number;
            /** @default 180 */
            pitch_threshold?: number;
            /** @default 180 */
            roll_threshold?: number;
            /**
             * @default [
             *       1,
             *       2,
             *       3
             *     ]
             */
            mask_states?: (1 | 2 | 3)[];
            /**
             * @default [
             *       0,
             *       1,
             *       2
             *     ]
             */
            liveness_states?: (0 | 1 | 2)[];
            /**
             * @default [
             *       0,
             *       1
             *     ]
             */
            deepfake_states?: (0 | 1)[];
            /** @default {} */
            estimate_liveness?: {
                /** @default 0 */
                estimate?: components["schemas"]["Flag"];
                /** @default 0.5 */
                liveness_threshold?: number;
                /**
                 * @description Accepted and not used, as in LUNA since 5.78.
                 * @default 0.5
                 */
                quality_threshold?: number;
                /** @default 0 */
                check_quality?: components["schemas"]["Flag"];
            };
            /** @default {} */
            estimate_deepfake?: {
                /** @default 0 */
                estimate?: components["schemas"]["Flag"];
                /**
                 * @default 1
                 * @enum {integer}
                 */
                mode?: 1 | 2;
                /** @default 0.5 */
                real_threshold?: number;
            };
            /** @default {} */
            body_attributes?: {
                /** @default 0 */
                estimate_basic_attributes?: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_upper_body?: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_lower_body?: components["schemas"]["Flag"];
                /** @default 0 */
                estimate_accessories?: components["schemas"]["Flag"];
            };
            /** @default {} */
            face_quality?: components["schemas"]["FaceQualityInput"];
        };
        DetectedFaces: {
            images: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                exif: {
                    [key: string]: unknown;
                } | null;
                image_id: components["schemas"]["Id"] | null;
                url: string | null;
                /** @description What is told of the image as a whole. */
                image_estimations?: {
                    people?: components["schemas"]["People"] | "unavailable";
                    orientation?: components["schemas"]["Orientation"];
                };
                detections: {
                    samples: components["schemas"]["DetectedSamples"];
                }[];
            }[];
            filtered_detections: components["schemas"]["FilteredDetections"];
        };
        DetectedSamples: {
            face: {
                sample_id: components["schemas"]["Id"] | null;
                url: string | null;
                detection: components["schemas"]["FaceDetection"];
            } | null;
            body: {
                sample_id: components["schemas"]["Id"] | null;
                url: string | null;
                detection: {
                    rect: components["schemas"]["Rect"];
                    attributes: components["schemas"]["BodyEstimations"];
                };
            } | null;
        };
        EmitEvents: {
            /**
             * @default 0
             * @enum {integer}
             */
            allowed: 0 | 1;
            /** @default [] */
            white_list: components["schemas"]["Id"][];
            /** @default [] */
            black_list: components["schemas"]["Id"][];
        };
        EmitEventsInput: {
            /**
             * @default 0
             * @enum {integer}
             */
            allowed?: 0 | 1;
            /** @default [] */
            white_list?: components["schemas"]["Id"][];
            /** @default [] */
            black_list?: components["schemas"]["Id"][];
        };
        Estimated: {
            images_estimations: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                exif: {
                    [key: string]: unknown;
                } | null;
                estimations: {
                    face: {
                        detection: {
                            rect: components["schemas"]["Rect"];
                            landmarks5: [
                                number,
                                number
                            ][];
                            landmarks68?: [
                                number,
                                number
                            ][];
                            quality?: {
                                blurriness: number;
                                dark: number;
                                light: number;
                                illumination: number;
                                specularity: number;
                            } | "unavailable";
                            face_quality?: components["schemas"]["FaceQualityResult"] | "unavailable";
                            attributes: components["schemas"]["SdkFaceAttributes"];
                            /**
                             * Format: base64
                             * @description JPEG: of a face 250x250 pixels, of a body 128x256.
                             */
                            warp?: string;
                        };
                    } | null;
                    body: {
                        detection: {
                            rect: components["schemas"]["Rect"];
                            attributes: components["schemas"]["SdkBodyAttributes"];
                            /**
                             * Format: base64
                             * @description JPEG: of a face 250x250 pixels, of a body 128x256.
                             */
                            warp?: string;
                        };
                    } | null;
                }[];
                /** @description What is told of the image as a whole. */
                image_estimations: {
                    people?: {
                        count: number;
                        /** @description Pixels: the middle of each face or body. */
                        coordinates?: [
                            number,
                            number
                        ][];
                    } | "unavailable";
                    /** @constant */
                    image_modification?: "unavailable";
                    orientation?: components["schemas"]["Orientation"];
                };
            }[];
            /** @description Of all images together, with aggregate_attributes 1; else empty. */
            aggregate_estimations: {
                face: {
                    attributes: components["schemas"]["SdkFaceAttributes"];
                };
                body: {
                    attributes: components["schemas"]["SdkBodyAttributes"];
                };
            };
            filtered_detections: components["schemas"]["FilteredDetections"];
        };
        EstimatedDescriptor: {
            /**
             * Format: base64
             * @description Little-endian float32, L2 norm 1; matcher/raw takes it.
             */
            sdk_descriptor: string;
            descriptor_version: number;
            /** @description How far it can be relied on. */
            score: number;
        };
        EventBlock: {
            filters: components["schemas"]["EventCandidates"];
            /** @default 3 */
            limit?: number;
            /**
             * @description Least similarity.
             * @default 0
             */
            threshold?: number;
            /** @description The fields of the candidates and `similarity`; the usual ones when absent or empty. */
            targets?: ("similarity" | "event_id" | "account_id" | "handler_id" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "create_time" | "insert_time" | "end_time" | "tags" | "meta" | "face_id" | "attach_result" | "attribute_id" | "top_match" | "gender" | "age" | "ethnic_group" | "basic_attributes" | "emotion" | "mask" | "liveness" | "deepfake" | "face_detections" | "body_detections" | "body_basic_attributes" | "upper_body" | "lower_body" | "accessories" | "match_result" | "aggregate_estimations" | "location")[];
        };
        EventCandidates: {
            /** @constant */
            origin: "events";
            event_ids?: components["schemas"]["Id"][];
            event_id__gte?: components["schemas"]["Id"];
            event_id__lt?: components["schemas"]["Id"];
            handler_ids?: components["schemas"]["Id"][];
            face_ids?: components["schemas"]["Id"][];
            external_ids?: string[];
            stream_ids?: (string | null)[];
            track_ids?: (string | null)[];
            user_data?: string;
            sources?: (string | null)[];
            tags?: string[];
            end_time__gte?: components["schemas"]["TimeOrRelative"];
            end_time__lt?: components["schemas"]["TimeOrRelative"];
            insert_time__gte?: components["schemas"]["TimeOrRelative"];
            insert_time__lt?: components["schemas"]["TimeOrRelative"];
            gender?: ((0 | 1) | null)[];
            age__gte?: number;
            age__lt?: number;
            ethnic_groups?: ((1 | 2 | 3 | 4) | null)[];
            emotions?: ((1 | 2 | 3 | 4 | 5 | 6 | 7) | null)[];
            masks?: ((1 | 2 | 3) | null)[];
            liveness?: ((0 | 1 | 2) | null)[];
            deepfake?: ((0 | 1) | null)[];
            top_similar_object_ids?: components["schemas"]["Id"][];
            top_similar_external_ids?: string[];
            top_matching_candidates_label?: string;
            top_similar_object_similarity__gte?: number;
            top_similar_object_similarity__lt?: number;
            cities?: (string | null)[];
            areas?: (string | null)[];
            districts?: (string | null)[];
            streets?: (string | null)[];
            house_numbers?: (string | null)[];
            origin_longitude?: number | null;
            origin_latitude?: number | null;
            /** @description Half the side of the box, degrees. */
            longitude_delta?: number;
            /** @description Half the side of the box, degrees. */
            latitude_delta?: number;
            account_id?: components["schemas"]["Id"];
            create_time__gte?: components["schemas"]["TimeOrRelative"];
            create_time__lt?: components["schemas"]["TimeOrRelative"];
        };
        EventStats: {
            /**
             * @description Groups by the names of their columns, figures as `<column>__<aggregator>`.
             * @example [
             *       {
             *         "source": "gate 1",
             *         "create_time": "2026-01-01T00:00:00.000Z",
             *         "event_id__count": 7,
             *         "age__avg": 31.5
             *       }
             *     ]
             */
            event_stats: {
                [key: string]: string | number | null;
            }[];
        };
        /**
         * @example {
         *       "targets": [
         *         {
         *           "column": "event_id",
         *           "aggregator": "count"
         *         }
         *       ],
         *       "group_by": [
         *         {
         *           "column": "create_time",
         *           "interval": "1h"
         *         }
         *       ],
         *       "filters": {
         *         "create_time__gte": "now-1d"
         *       }
         *     }
         */
        EventStatsRequest: {
            targets: {
                /** @enum {string} */
                column: "event_id" | "account_id" | "handler_id" | "create_time" | "end_time" | "insert_time" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "tag" | "face_id" | "attribute_id" | "gender" | "age" | "ethnic_group" | "emotion" | "mask" | "liveness" | "deepfake" | "apparent_gender" | "apparent_age" | "headwear_state" | "sleeve_length" | "lower_garment_type" | "backpack_state" | "top_similar_object_id" | "top_similar_external_id" | "top_similar_object_similarity" | "top_matching_candidates_label" | "city" | "area" | "district" | "street" | "house_number" | "longitude" | "latitude";
                /** @enum {string} */
                aggregator: "count" | "avg" | "min" | "max" | "group_by";
                distinct?: components["schemas"]["Flag"];
                interval?: string;
                /** @enum {string} */
                frequency?: "hour_of_day" | "day_of_week" | "day_of_month" | "month_of_year";
                /** @description IANA; UTC when absent. */
                time_zone?: string;
            }[];
            group_by?: {
                /** @enum {string} */
                column: "event_id" | "account_id" | "handler_id" | "create_time" | "end_time" | "insert_time" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "tag" | "face_id" | "attribute_id" | "gender" | "age" | "ethnic_group" | "emotion" | "mask" | "liveness" | "deepfake" | "apparent_gender" | "apparent_age" | "headwear_state" | "sleeve_length" | "lower_garment_type" | "backpack_state" | "top_similar_object_id" | "top_similar_external_id" | "top_similar_object_similarity" | "top_matching_candidates_label" | "city" | "area" | "district" | "street" | "house_number" | "longitude" | "latitude";
                interval?: string;
                /** @enum {string} */
                frequency?: "hour_of_day" | "day_of_week" | "day_of_month" | "month_of_year";
                /** @description IANA; UTC when absent. */
                time_zone?: string;
            }[];
            /**
             * @description The filters of GET /6/events by their names, or conditions on columns.
             * @default {}
             */
            filters?: ({
                event_ids?: components["schemas"]["Id"][] | components["schemas"]["Id"];
                event_id__gte?: components["schemas"]["Id"];
                event_id__lt?: components["schemas"]["Id"];
                handler_ids?: components["schemas"]["Id"][] | components["schemas"]["Id"];
                face_ids?: components["schemas"]["Id"][] | components["schemas"]["Id"];
                external_ids?: string[] | string;
                /** @description `null` stands for events without a value. */
                stream_ids?: (string | null)[] | (string | null);
                /** @description `null` stands for events without a value. */
                track_ids?: (string | null)[] | (string | null);
                /** @description Part of the user data. */
                user_data?: string;
                /** @description `null` stands for events without a value. */
                sources?: (string | null)[] | (string | null);
                tags?: string[] | string;
                /**
                 * @description One month back when absent.
                 * @default now-1M
                 */
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                end_time__gte?: components["schemas"]["TimeOrRelative"];
                end_time__lt?: components["schemas"]["TimeOrRelative"];
                insert_time__gte?: components["schemas"]["TimeOrRelative"];
                insert_time__lt?: components["schemas"]["TimeOrRelative"];
                /** @description `null` stands for events without a value. */
                gender?: ((0 | 1) | null)[] | ((0 | 1) | null);
                age__gte?: number;
                age__lt?: number;
                /** @description `null` stands for events without a value. */
                ethnic_groups?: ((1 | 2 | 3 | 4) | null)[] | ((1 | 2 | 3 | 4) | null);
                /** @description `null` stands for events without a value. */
                emotions?: ((1 | 2 | 3 | 4 | 5 | 6 | 7) | null)[] | ((1 | 2 | 3 | 4 | 5 | 6 | 7) | null);
                /** @description `null` stands for events without a value. */
                masks?: ((1 | 2 | 3) | null)[] | ((1 | 2 | 3) | null);
                /** @description `null` stands for events without a value. */
                liveness?: ((0 | 1 | 2) | null)[] | ((0 | 1 | 2) | null);
                /** @description `null` stands for events without a value. */
                deepfake?: ((0 | 1) | null)[] | ((0 | 1) | null);
                /** @description `null` stands for events without a value. */
                apparent_gender?: ((0 | 1 | 2) | null)[] | ((0 | 1 | 2) | null);
                apparent_age__gte?: number;
                apparent_age__lt?: number;
                /** @description `null` stands for events without a value. */
                headwear_states?: ((0 | 1 | 2) | null)[] | ((0 | 1 | 2) | null);
                /** @description `null` stands for events without a value. */
                headwear_apparent_colors?: (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null)[] | (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null);
                /** @description `null` stands for events without a value. */
                sleeve_lengths?: ((0 | 1 | 2) | null)[] | ((0 | 1 | 2) | null);
                /** @description `null` stands for events without a value. */
                upper_clothing_colors?: (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null)[] | (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null);
                /** @description `null` stands for events without a value. */
                lower_garment_types?: ((0 | 1 | 2 | 3) | null)[] | ((0 | 1 | 2 | 3) | null);
                /** @description `null` stands for events without a value. */
                lower_garment_colors?: (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null)[] | (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null);
                /** @description `null` stands for events without a value. */
                shoes_apparent_colors?: (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null)[] | (("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige") | null);
                /** @description `null` stands for events without a value. */
                backpack_states?: ((0 | 1 | 2) | null)[] | ((0 | 1 | 2) | null);
                top_similar_object_ids?: components["schemas"]["Id"][] | components["schemas"]["Id"];
                top_similar_external_ids?: string[] | string;
                top_matching_candidates_label?: string;
                top_similar_object_similarity__gte?: number;
                top_similar_object_similarity__lt?: number;
                /** @description `null` stands for events without a value. */
                cities?: (string | null)[] | (string | null);
                /** @description `null` stands for events without a value. */
                areas?: (string | null)[] | (string | null);
                /** @description `null` stands for events without a value. */
                districts?: (string | null)[] | (string | null);
                /** @description `null` stands for events without a value. */
                streets?: (string | null)[] | (string | null);
                /** @description `null` stands for events without a value. */
                house_numbers?: (string | null)[] | (string | null);
                /** @description Middle of the box, degrees; `null`: events without a position. */
                origin_longitude?: number | null;
                /** @description Middle of the box, degrees; `null`: events without a position. */
                origin_latitude?: number | null;
                /** @description Half the side of the box, degrees; default 0.01. */
                longitude_delta?: number;
                /** @description Half the side of the box, degrees; default 0.01. */
                latitude_delta?: number;
            } & {
                [key: string]: unknown;
            }) | {
                /** @enum {string} */
                column: "event_id" | "account_id" | "handler_id" | "create_time" | "end_time" | "insert_time" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "tag" | "face_id" | "attribute_id" | "gender" | "age" | "ethnic_group" | "emotion" | "mask" | "liveness" | "deepfake" | "apparent_gender" | "apparent_age" | "headwear_state" | "sleeve_length" | "lower_garment_type" | "backpack_state" | "top_similar_object_id" | "top_similar_external_id" | "top_similar_object_similarity" | "top_matching_candidates_label" | "city" | "area" | "district" | "street" | "house_number" | "longitude" | "latitude";
                /** @enum {string} */
                operator: "eq" | "neq" | "gte" | "lt" | "in" | "like";
                value: (string | number)[] | (string | number | null);
            }[];
        };
        /**
         * @example {
         *       "urls": [
         *         "https://example.com/photo.jpg"
         *       ]
         *     }
         */
        EventsJsonBody: {
            /** @description http(s), /6/images/<id> or /6/samples/faces/<id>. */
            urls?: string[];
            /** @description Stored samples of the own account. */
            samples?: components["schemas"]["Id"][];
            images?: {
                url: string;
                face_bounding_boxes?: components["schemas"]["Rect"][];
                body_bounding_boxes?: components["schemas"]["Rect"][];
            }[];
            meta?: {
                [key: string]: unknown;
            };
            /** @description Facet's own: base64 of little-endian float32, L2 norm 1; no photo is looked at. */
            descriptors?: components["schemas"]["GivenDescriptor"][];
            /** @description Of a dynamic handler. */
            policies?: unknown;
        };
        ExtractPolicy: {
            /** @default 0 */
            extract_basic_attributes: components["schemas"]["Flag"];
            /** @default 1 */
            extract_face_descriptor: components["schemas"]["Flag"];
            /** @default 0 */
            extract_body_descriptor: components["schemas"]["Flag"];
            /** @default 0 */
            fd_score_threshold: number;
        };
        ExtractPolicyInput: {
            /** @default 0 */
            extract_basic_attributes?: components["schemas"]["Flag"];
            /** @default 1 */
            extract_face_descriptor?: components["schemas"]["Flag"];
            /** @default 0 */
            extract_body_descriptor?: components["schemas"]["Flag"];
            /** @default 0 */
            fd_score_threshold?: number;
        };
        /** @description In the order of the samples. */
        Extractions: {
            attribute_id: components["schemas"]["Id"] | null;
            url: string | null;
            /** @description How far the descriptor can be relied on. */
            score: number | null;
            basic_attributes: {
                age: number;
                /** @enum {integer} */
                gender: 0 | 1;
                /** @constant */
                ethnicities: "unavailable";
            } | null;
            samples: components["schemas"]["Id"][];
            /** @description true: its score is below the threshold, and no attribute is kept. */
            filtered: boolean;
            filter_reasons: {
                filter_name: string;
                object_value: number;
                threshold_value: number;
            }[];
            /** @description Why nothing could be extracted from the sample. */
            error?: components["schemas"]["ImageError"];
            external_url: string | null;
        }[];
        FaceAttributeSource: {
            attribute_id: components["schemas"]["Id"];
        } | components["schemas"]["OutsideAttribute"];
        /** @description Estimations that were asked for; one whose model is missing has the value "unavailable". */
        FaceAttributes: {
            quality?: {
                blurriness: number;
                dark: number;
                light: number;
                illumination: number;
                specularity: number;
            } | "unavailable";
            emotions?: {
                /** @enum {string} */
                predominant_emotion: "anger" | "disgust" | "fear" | "happiness" | "neutral" | "sadness" | "surprise";
                estimations: {
                    anger: number;
                    disgust: number;
                    fear: number;
                    happiness: number;
                    neutral: number;
                    sadness: number;
                    surprise: number;
                };
            } | "unavailable";
            mask?: {
                /** @enum {string} */
                predominant_mask: "missing" | "medical_mask" | "occluded";
                estimations: {
                    missing: number;
                    medical_mask: number;
                    occluded: number;
                };
                face_occlusion?: {
                    /** @enum {string} */
                    predominant_occlusion: "clear" | "correct" | "partially" | "full" | "mouth" | "chin";
                    estimations: {
                        clear: number;
                        correct: number;
                        partially: number;
                        full: number;
                        mouth: number;
                        chin: number;
                    };
                } | "unavailable";
            } | "unavailable";
            face_occlusion?: {
                /** @enum {string} */
                predominant_occlusion: "clear" | "correct" | "partially" | "full" | "mouth" | "chin";
                estimations: {
                    clear: number;
                    correct: number;
                    partially: number;
                    full: number;
                    mouth: number;
                    chin: number;
                };
            } | "unavailable";
            glasses?: {
                /** @enum {string} */
                glasses: "no_glasses" | "glasses" | "sunglasses";
            } | "unavailable";
            eyes_attributes?: {
                left_eye: {
                    /** @enum {string} */
                    state: "open" | "closed" | "occluded";
                    /** @description Centre, then four points on the edge. */
                    iris_landmarks: [
                        number,
                        number
                    ][];
                    /** @description Inner corner, seven points of the lower lid outwards, outer corner, seven of the upper lid outwards. */
                    eyelid_landmarks: [
                        number,
                        number
                    ][];
                };
                right_eye: {
                    /** @enum {string} */
                    state: "open" | "closed" | "occluded";
                    /** @description Centre, then four points on the edge. */
                    iris_landmarks: [
                        number,
                        number
                    ][];
                    /** @description Inner corner, seven points of the lower lid outwards, outer corner, seven of the upper lid outwards. */
                    eyelid_landmarks: [
                        number,
                        number
                    ][];
                };
            } | "unavailable";
            mouth_attributes?: {
                opened: number;
                smile: number;
                occluded: number | "unavailable";
            } | "unavailable";
            gaze?: {
                yaw: number;
                pitch: number;
            } | "unavailable";
            liveness?: {
                /** @enum {string} */
                prediction: "spoof" | "real" | "unknown";
                estimations: components["schemas"]["LivenessShares"];
            } | "unavailable";
            deepfake?: {
                /** @enum {string} */
                prediction: "fake" | "real";
                score: number;
            } | "unavailable";
            head_pose?: components["schemas"]["HeadPose"];
        };
        FaceBlock: {
            filters: components["schemas"]["FaceCandidates"];
            /** @default 3 */
            limit?: number;
            /**
             * @description Least similarity.
             * @default 0
             */
            threshold?: number;
            /** @description The fields of the candidates and `similarity`; the usual ones when absent or empty. */
            targets?: ("similarity" | "face_id" | "account_id" | "event_id" | "user_data" | "external_id" | "create_time" | "avatar" | "lists")[];
        };
        FaceCandidates: {
            /** @constant */
            origin: "faces";
            list_id?: components["schemas"]["Id"];
            face_ids?: components["schemas"]["Id"][];
            face_id__gte?: components["schemas"]["Id"];
            face_id__lt?: components["schemas"]["Id"];
            external_ids?: string[];
            user_data?: string;
            account_id?: components["schemas"]["Id"];
            create_time__gte?: components["schemas"]["TimeOrRelative"];
            create_time__lt?: components["schemas"]["TimeOrRelative"];
        };
        FaceChanges: {
            user_data?: string;
            external_id?: string;
            event_id?: components["schemas"]["Id"] | null;
            avatar?: string;
        };
        FaceDetection: {
            rect: components["schemas"]["Rect"];
            landmarks5: [
                number,
                number
            ][];
            landmarks68?: [
                number,
                number
            ][];
            quality?: {
                blurriness: number;
                dark: number;
                light: number;
                illumination: number;
                specularity: number;
            } | "unavailable";
            face_quality?: components["schemas"]["FaceQualityResult"] | "unavailable";
            attributes: components["schemas"]["FaceAttributes"];
        };
        /**
         * @example {
         *       "references": [
         *         {
         *           "type": "face",
         *           "id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *         }
         *       ],
         *       "candidates": [
         *         {
         *           "filters": {
         *             "origin": "faces",
         *             "list_id": "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
         *           },
         *           "limit": 3,
         *           "threshold": 0.909
         *         }
         *       ]
         *     }
         */
        FaceMatching: {
            references: components["schemas"]["FaceReference"][];
            candidates: (components["schemas"]["FaceBlock"] | components["schemas"]["EventBlock"] | components["schemas"]["AttributeBlock"])[];
        };
        FaceQuality: {
            /** @default 0 */
            estimate: components["schemas"]["Flag"];
            /** @default 0 */
            filter: components["schemas"]["Flag"];
            checks: {
                image_width: components["schemas"]["RangeCheck"];
                image_height: components["schemas"]["RangeCheck"];
                image_size: components["schemas"]["RangeCheck"];
                aspect_ratio: components["schemas"]["RangeCheck"];
                face_width: components["schemas"]["RangeCheck"];
                illumination_quality: components["schemas"]["RangeCheck"];
                illumination_uniformity: components["schemas"]["RangeCheck"];
                darkness_quality: components["schemas"]["RangeCheck"];
                light_quality: components["schemas"]["RangeCheck"];
                specularity_quality: components["schemas"]["RangeCheck"];
                blurriness_quality: components["schemas"]["RangeCheck"];
                dynamic_range: components["schemas"]["RangeCheck"];
                eye_distance: components["schemas"]["RangeCheck"];
                head_yaw: components["schemas"]["RangeCheck"];
                head_pitch: components["schemas"]["RangeCheck"];
                head_roll: components["schemas"]["RangeCheck"];
                gaze_yaw: components["schemas"]["RangeCheck"];
                gaze_pitch: components["schemas"]["RangeCheck"];
                head_horizontal_center: components["schemas"]["RangeCheck"];
                head_vertical_center: components["schemas"]["RangeCheck"];
                head_width: components["schemas"]["RangeCheck"];
                head_height: components["schemas"]["RangeCheck"];
                indent_upper: components["schemas"]["RangeCheck"];
                indent_lower: components["schemas"]["RangeCheck"];
                indent_left: components["schemas"]["RangeCheck"];
                indent_right: components["schemas"]["RangeCheck"];
                mouth_smiling: components["schemas"]["RangeCheck"];
                mouth_occluded: components["schemas"]["RangeCheck"];
                mouth_open: components["schemas"]["RangeCheck"];
                background_lightness: components["schemas"]["RangeCheck"];
                background_uniformity: components["schemas"]["RangeCheck"];
                skin_light: components["schemas"]["RangeCheck"];
                image_format: components["schemas"]["StateCheck"];
                smile_properties: components["schemas"]["StateCheck"];
                left_eye: components["schemas"]["StateCheck"];
                right_eye: components["schemas"]["StateCheck"];
                red_eyes: components["schemas"]["StateCheck"];
                eyebrows_state: components["schemas"]["StateCheck"];
                natural_light: components["schemas"]["StateCheck"];
                radial_distortion: components["schemas"]["StateCheck"];
                shoulders_position: components["schemas"]["StateCheck"];
                headwear_type: components["schemas"]["StateCheck"];
                glasses: components["schemas"]["StateCheck"];
                face_color_type: components["schemas"]["StateCheck"];
                face_occlusion: components["schemas"]["StateCheck"];
            };
        };
        FaceQualityInput: {
            /** @default 0 */
            estimate?: components["schemas"]["Flag"];
            /** @default 0 */
            filter?: components["schemas"]["Flag"];
            /** @default {} */
            checks?: {
                /** @default {} */
                image_width?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                image_height?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                image_size?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                aspect_ratio?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                face_width?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                illumination_quality?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                illumination_uniformity?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                darkness_quality?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                light_quality?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                specularity_quality?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                blurriness_quality?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                dynamic_range?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                eye_distance?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_yaw?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_pitch?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_roll?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                gaze_yaw?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                gaze_pitch?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_horizontal_center?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_vertical_center?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_width?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                head_height?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                indent_upper?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                indent_lower?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                indent_left?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                indent_right?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                mouth_smiling?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                mouth_occluded?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                mouth_open?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                background_lightness?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                background_uniformity?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                skin_light?: components["schemas"]["RangeCheckInput"];
                /** @default {} */
                image_format?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                smile_properties?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                left_eye?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                right_eye?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                red_eyes?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                eyebrows_state?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                natural_light?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                radial_distortion?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                shoulders_position?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                headwear_type?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                glasses?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                face_color_type?: components["schemas"]["StateCheckInput"];
                /** @default {} */
                face_occlusion?: components["schemas"]["StateCheckInput"];
            };
        };
        FaceQualityResult: {
            status: components["schemas"]["Flag"];
            checks: {
                /** @enum {string} */
                name: "image_width" | "image_height" | "image_size" | "aspect_ratio" | "face_width" | "illumination_quality" | "illumination_uniformity" | "darkness_quality" | "light_quality" | "specularity_quality" | "blurriness_quality" | "dynamic_range" | "eye_distance" | "head_yaw" | "head_pitch" | "head_roll" | "gaze_yaw" | "gaze_pitch" | "head_horizontal_center" | "head_vertical_center" | "head_width" | "head_height" | "indent_upper" | "indent_lower" | "indent_left" | "indent_right" | "mouth_smiling" | "mouth_occluded" | "mouth_open" | "background_lightness" | "background_uniformity" | "skin_light" | "image_format" | "smile_properties" | "left_eye" | "right_eye" | "red_eyes" | "eyebrows_state" | "natural_light" | "radial_distortion" | "shoulders_position" | "headwear_type" | "glasses" | "face_color_type" | "face_occlusion";
                object_value: number | string;
                threshold_value: {
                    min?: number;
                    max?: number;
                } | string[];
                result: components["schemas"]["Flag"];
            }[];
        };
        FaceReference: {
            /** @constant */
            type: "face";
            id: components["schemas"]["Id"];
        } | {
            /** @constant */
            type: "face_external_id";
            id: string;
        } | {
            /** @constant */
            type: "event";
            id: components["schemas"]["Id"];
        } | {
            /** @constant */
            type: "event_external_id";
            id: string;
        } | {
            /** @constant */
            type: "event_track_id";
            id: string;
        } | {
            /** @constant */
            type: "attribute";
            id: components["schemas"]["Id"];
        } | {
            /** @constant */
            type: "sdk_descriptor";
            id: string;
            /** @description As in raw_descriptor, of the version that the platform extracts. */
            data: string;
        } | {
            /** @constant */
            type: "raw_descriptor";
            id: string;
            data: components["schemas"]["RawDescriptor"];
        };
        Features: {
            /** @description As GET /6/license; left out where Licenses is turned off. */
            license?: components["schemas"]["License"];
            /** @description 1: this platform has it. */
            features: {
                [key: string]: 0 | 1;
            };
            /** @description true, or a sentence that names the model that is missing. */
            estimations: {
                [key: string]: true | string;
            };
            /** @description null: no process that describes photos has told yet. */
            models: {
                /** @enum {string} */
                pack: "standard" | "npm";
                models: {
                    task: string;
                    id: string;
                    version: number;
                    licence: string;
                    trained_on: string;
                    /** @enum {string} */
                    commercial_use: "yes" | "unclear" | "no";
                    bytes: number;
                    sha256: string;
                    from: string;
                }[];
                missing: {
                    task: string;
                    reason: string;
                }[];
            } | null;
        };
        FilteredDetection: {
            filename: string;
            filter_reasons: {
                filter_name: string;
                object_value: number;
                threshold_value: number;
            }[];
            detection: {
                sample: {
                    detection: components["schemas"]["FaceDetection"];
                };
            };
            samples: {
                face: {
                    detection: components["schemas"]["FaceDetection"];
                };
            };
        };
        FilteredDetections: {
            face_detections: components["schemas"]["FilteredDetection"][];
            body_detections: components["schemas"]["FilteredDetection"][];
        };
        Filters: {
            gender?: components["schemas"]["Flag"];
            age__gte?: number;
            age__lt?: number;
            ethnicities?: (1 | 2 | 3 | 4)[];
            mask?: (1 | 2 | 3)[];
            liveness?: (0 | 1 | 2)[];
            emotions?: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
            deepfake?: (0 | 1)[];
            match?: {
                label: string;
                similarity__gte?: number;
                similarity__lt?: number;
            }[];
        };
        /**
         * @description 0 no, 1 yes.
         * @enum {integer}
         */
        Flag: 0 | 1;
        GeneratedDetection: {
            filename: string;
            detect_time: components["schemas"]["Time"];
            /** @description Seconds since 1970. */
            detect_ts: number;
            image_origin: string | null;
            samples: components["schemas"]["DetectedSamples"];
        };
        /** @description One person on the images of a request, after every policy has run. */
        GeneratedEvent: {
            event_id: components["schemas"]["Id"];
            url: string | null;
            external_id: string;
            user_data: string;
            source: string;
            create_time: components["schemas"]["Time"];
            end_time: components["schemas"]["Time"] | null;
            handler_id: components["schemas"]["Id"];
            account_id: components["schemas"]["Id"];
            stream_id: string | null;
            track_id: string | null;
            tags: string[];
            location: components["schemas"]["Location"] | null;
            meta: {
                [key: string]: unknown;
            } | null;
            face: {
                face_id: components["schemas"]["Id"];
                url: string;
                external_id: string;
                user_data: string;
                avatar: string;
                event_id: components["schemas"]["Id"] | null;
                lists: components["schemas"]["Id"][];
            } | null;
            face_attributes: {
                attribute_id: components["schemas"]["Id"] | null;
                url: string | null;
                /** @description How far the descriptor can be relied on. */
                score: number | null;
                basic_attributes: {
                    age: number;
                    /** @enum {integer} */
                    gender: 0 | 1;
                    /** @constant */
                    ethnicities: "unavailable";
                } | null;
                samples: components["schemas"]["Id"][];
            } | null;
            /** @description `unavailable`: bodies were asked for and the models in use find none. */
            body_attributes: ({
                attribute_id: null;
                url: null;
                /** @description Of the body, 0..1; null: no descriptor was asked for. */
                score: number | null;
                samples: components["schemas"]["Id"][];
            } | "unavailable") | null;
            detections: components["schemas"]["GeneratedDetection"][];
            aggregate_estimations: {
                face: {
                    attributes: components["schemas"]["FaceAttributes"];
                };
                body: {
                    attributes: components["schemas"]["BodyEstimations"];
                };
            };
            matches: {
                label: string;
                candidates: {
                    similarity: number;
                    face?: {
                        [key: string]: unknown;
                    };
                    event?: {
                        [key: string]: unknown;
                    };
                    attribute?: {
                        [key: string]: unknown;
                    };
                }[];
            }[];
        };
        GeneratedEvents: {
            images: components["schemas"]["AnsweredImage"][];
            events: components["schemas"]["GeneratedEvent"][];
            filtered_detections: components["schemas"]["FilteredDetections"];
        };
        /** @description Base64 of little-endian float32, L2 norm 1; in MessagePack the bytes themselves as well. */
        GivenDescriptor: {
            descriptor: string;
            descriptor_version?: number;
        } | {
            sdk_descriptor: string;
        };
        GivenReference: {
            /** @constant */
            type: "sdk_descriptor";
            id: string;
            /** @description As in raw_descriptor, of the version that the platform extracts. */
            data: string;
        } | {
            /** @constant */
            type: "raw_descriptor";
            id: string;
            data: components["schemas"]["RawDescriptor"];
        };
        GivenSample: components["schemas"]["Id"] | {
            /** @description Base64 of a picture of 250x250 pixels, as POST /6/samples/faces takes it. */
            image: string;
        };
        /** @description What is done with the photos of a request. */
        Handler: {
            handler_id: components["schemas"]["Id"];
            account_id: components["schemas"]["Id"];
            description: string;
            /** @enum {integer} */
            handler_type: 0 | 1;
            /** @description Every default filled in; null for a dynamic handler. */
            policies: components["schemas"]["Policies"] | null;
            /** Format: date-time */
            create_time: string;
            /**
             * Format: date-time
             * @description Also its version: it grows with each replacement.
             */
            last_update_time: string;
        };
        HeadPose: {
            yaw: number;
            pitch: number;
            roll: number;
        };
        /**
         * Format: uuid
         * @description A UUID, in lower case.
         */
        Id: string;
        ImageError: {
            error_code: number;
            desc: string;
            detail: string;
        };
        /**
         * @example {
         *       "urls": [
         *         "https://example.com/photo.jpg"
         *       ]
         *     }
         */
        ImagesJsonBody: {
            /** @description http(s), /6/images/<id> or /6/samples/faces/<id>. */
            urls?: string[];
            /** @description Stored samples of the own account. */
            samples?: components["schemas"]["Id"][];
            images?: {
                url: string;
                face_bounding_boxes?: components["schemas"]["Rect"][];
                body_bounding_boxes?: components["schemas"]["Rect"][];
            }[];
            meta?: {
                [key: string]: unknown;
            };
        };
        IsoChecked: {
            images: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                estimations: {
                    face: {
                        detection: {
                            rect: components["schemas"]["Rect"];
                            landmarks5: [
                                number,
                                number
                            ][];
                            iso: components["schemas"]["FaceQualityResult"] | "unavailable";
                        };
                    };
                }[];
            }[];
        };
        License: {
            /** @enum {string} */
            status: "ok" | "warning" | "error";
            message: string;
            warnings: string[];
            errors: string[];
            /** @description null: never. */
            expiration_time: {
                value: components["schemas"]["Time"] | null;
                is_available: boolean;
            };
            /** @description null: any number. */
            faces: {
                value: number | null;
                is_available: boolean;
            };
            /** @description Faces with attributes, of all accounts; up to 10 seconds old. */
            faces_count: number;
            /** @description 2, or 0 where it is left out. */
            liveness: {
                value: number;
                is_available: boolean;
            };
            iso: components["schemas"]["LicensedFeature"];
            body_attributes: components["schemas"]["LicensedFeature"];
            people_count: components["schemas"]["LicensedFeature"];
            deepfake: components["schemas"]["LicensedFeature"];
            lambda: components["schemas"]["LicensedFeature"];
            index: components["schemas"]["LicensedFeature"];
            event: components["schemas"]["LicensedFeature"];
        };
        LicensedFeature: {
            value: boolean;
            is_available: boolean;
        };
        Links: {
            list_id: components["schemas"]["Id"];
            /** @enum {string} */
            action: "attach" | "detach";
            face_ids: components["schemas"]["Id"][];
        };
        /** @description A named set of faces. */
        List: {
            list_id: components["schemas"]["Id"];
            account_id: components["schemas"]["Id"];
            user_data: string;
            /** Format: date-time */
            create_time: string;
            /**
             * Format: date-time
             * @description Last change of its user data or of its faces.
             */
            last_update_time: string;
        };
        LivenessNumber: {
            /**
             * @description 0 spoof, 1 real, 2 unknown.
             * @enum {number}
             */
            prediction: 0 | 1 | 2;
            estimations: components["schemas"]["LivenessShares"];
        } | "unavailable";
        LivenessPredicted: {
            images: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                /** @description null where the image has an error. */
                liveness: components["schemas"]["LivenessNumber"] | null;
                /** @description The face that was judged. */
                rect: components["schemas"]["Rect"] | null;
            }[];
            /** @description Of all images together, with aggregate 1; else empty. */
            aggregate_estimations: {
                liveness?: components["schemas"]["LivenessNumber"];
            };
        };
        LivenessShares: {
            probability: number;
            quality: number;
        };
        Location: {
            city?: string | null;
            area?: string | null;
            district?: string | null;
            street?: string | null;
            house_number?: string | null;
            geo_position?: {
                longitude: number;
                latitude: number;
            } | null;
        };
        /** @example ann@example.com */
        Login: string;
        MatchPolicy: {
            label: string;
            candidates: components["schemas"]["Candidates"];
            /**
             * @default face
             * @enum {string}
             */
            descriptor_type: "face" | "body";
            /** @default 3 */
            limit: number;
            /** @default 0 */
            threshold: number;
            targets?: string[];
            filters: components["schemas"]["AttributeFilters"];
        };
        MatchPolicyInput: {
            label: string;
            candidates: components["schemas"]["Candidates"];
            /**
             * @default face
             * @enum {string}
             */
            descriptor_type?: "face" | "body";
            /** @default 3 */
            limit?: number;
            /** @default 0 */
            threshold?: number;
            targets?: string[];
            /** @default {} */
            filters?: components["schemas"]["AttributeFilters"];
        };
        Matches: {
            /** @description As it was sent. */
            reference: {
                type: string;
                id: string;
            } & {
                [key: string]: unknown;
            };
            matches: {
                /** @description As they were sent. */
                filters: {
                    origin: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description The most similar first. */
                result: {
                    face?: {
                        face_id?: components["schemas"]["Id"];
                        account_id?: components["schemas"]["Id"];
                        event_id?: components["schemas"]["Id"] | null;
                        user_data?: string;
                        external_id?: string;
                        /** Format: date-time */
                        create_time?: string;
                        /** @description Path of a sample in this API, an address of the caller, or empty. */
                        avatar?: string;
                        /** @description The lists it is in. */
                        lists?: components["schemas"]["Id"][];
                    };
                    event?: {
                        event_id?: components["schemas"]["Id"];
                        account_id?: components["schemas"]["Id"];
                        handler_id?: components["schemas"]["Id"];
                        external_id?: string;
                        user_data?: string;
                        source?: string;
                        stream_id?: string | null;
                        track_id?: string | null;
                        /** Format: date-time */
                        create_time?: string;
                        /** Format: date-time */
                        insert_time?: string;
                        end_time?: string | null;
                        tags?: string[];
                        /** @description The caller's own JSON. */
                        meta?: unknown;
                        face_id?: components["schemas"]["Id"] | null;
                        /** @description The lists that the face was attached to. */
                        attach_result?: components["schemas"]["Id"][];
                        attribute_id?: components["schemas"]["Id"] | null;
                        top_match?: {
                            face_id?: components["schemas"]["Id"];
                            event_id?: components["schemas"]["Id"];
                            attribute_id?: components["schemas"]["Id"];
                            similarity: number;
                            label: string;
                            external_id: string | null;
                        } | null;
                        /** @description 0 female, 1 male; null: not estimated. */
                        gender?: (0 | 1) | null;
                        /** @description Years; null: not estimated. */
                        age?: number | null;
                        /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian; null: not estimated. */
                        ethnic_group?: (1 | 2 | 3 | 4) | null;
                        basic_attributes?: {
                            /** @description 0 female, 1 male; null: not estimated. */
                            gender: (0 | 1) | null;
                            /** @description Years; null: not estimated. */
                            age: number | null;
                            /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian; null: not estimated. */
                            ethnic_group: (1 | 2 | 3 | 4) | null;
                        } | null;
                        /** @description 1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness, 7 surprise; null: not estimated. */
                        emotion?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | null;
                        /** @description 1 missing, 2 medical_mask, 3 occluded; null: not estimated. */
                        mask?: (1 | 2 | 3) | null;
                        /** @description 0 spoof, 1 real, 2 unknown; null: not estimated. */
                        liveness?: (0 | 1 | 2) | null;
                        /** @description 0 fake, 1 real; null: not estimated. */
                        deepfake?: (0 | 1) | null;
                        /** @default [] */
                        face_detections?: ({
                            sample_id: components["schemas"]["Id"] | null;
                            detect_time: string | null;
                            /** @description Seconds from the start of a video. */
                            detect_ts: number | null;
                            /** @description Path or address of the photo. */
                            image_origin: string | null;
                            detection: ({
                                rect: components["schemas"]["Rect"];
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @default [] */
                        body_detections?: ({
                            sample_id: components["schemas"]["Id"] | null;
                            detect_time: string | null;
                            /** @description Seconds from the start of a video. */
                            detect_ts: number | null;
                            /** @description Path or address of the photo. */
                            image_origin: string | null;
                            detection: ({
                                rect: components["schemas"]["Rect"];
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @default null */
                        body_basic_attributes?: "unavailable" | null;
                        /** @default null */
                        upper_body?: {
                            /** @constant */
                            headwear: "unavailable";
                            /** @constant */
                            sleeve: "unavailable";
                            upper_clothing: {
                                /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                                colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                            };
                        } | null;
                        /** @default null */
                        lower_body?: {
                            lower_garment: {
                                /** @constant */
                                type: "unavailable";
                                /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                                colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                            };
                            /** @constant */
                            shoes: "unavailable";
                        } | null;
                        /** @default null */
                        accessories?: "unavailable" | null;
                        /** @default [] */
                        match_result?: ({
                            label: string;
                            candidates: ({
                                similarity?: number;
                                face?: {
                                    [key: string]: unknown;
                                };
                                event?: {
                                    [key: string]: unknown;
                                };
                                attribute?: {
                                    [key: string]: unknown;
                                };
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                        /** @default null */
                        aggregate_estimations?: {
                            [key: string]: unknown;
                        } | null;
                        /** @default null */
                        location?: ({
                            city?: string | null;
                            area?: string | null;
                            district?: string | null;
                            street?: string | null;
                            house_number?: string | null;
                            geo_position?: {
                                longitude: number;
                                latitude: number;
                            } | null;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                    };
                    attribute?: {
                        attribute_id?: components["schemas"]["Id"];
                    };
                    similarity?: number;
                }[];
            }[];
        }[];
        NewAccount: {
            login: components["schemas"]["Login"];
            password: string;
            /** @enum {string} */
            account_type: "user" | "advanced_user";
            account_id?: components["schemas"]["Id"];
            /** @default  */
            description?: string;
        };
        NewAttribute: {
            basic_attributes?: {
                age?: number | null;
                gender?: components["schemas"]["Flag"] | null;
                /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian */
                ethnicity?: (1 | 2 | 3 | 4) | null;
            };
            /** @default [] */
            basic_attributes_samples?: components["schemas"]["GivenSample"][];
            /** @default [] */
            descriptors?: components["schemas"]["GivenDescriptor"][];
            /** @default [] */
            descriptor_samples?: components["schemas"]["GivenSample"][];
            /** @description Seconds that the attribute is kept; 300 when left out. The body wins over the query. */
            ttl?: number;
        };
        /**
         * @example {
         *       "user_data": "Ann",
         *       "external_id": "ann",
         *       "lists": [
         *         "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
         *       ],
         *       "attribute": {
         *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *       }
         *     }
         */
        NewFace: {
            /** @default  */
            user_data?: string;
            /** @default  */
            external_id?: string;
            /** @default null */
            event_id?: components["schemas"]["Id"] | null;
            /** @default  */
            avatar?: string;
            /** @default [] */
            lists?: components["schemas"]["Id"][];
            attribute?: components["schemas"]["FaceAttributeSource"];
            face_id?: components["schemas"]["Id"];
        };
        /**
         * @example {
         *       "description": "who is this?",
         *       "handler_type": 0,
         *       "policies": {
         *         "detect_policy": {
         *           "multiface_policy": 1
         *         },
         *         "match_policy": [
         *           {
         *             "label": "known",
         *             "candidates": {
         *               "origin": "faces",
         *               "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *             },
         *             "limit": 3,
         *             "threshold": 0.909
         *           }
         *         ],
         *         "conditional_tags_policy": [
         *           {
         *             "tag": "known person",
         *             "filters": {
         *               "match": [
         *                 {
         *                   "label": "known",
         *                   "similarity__gte": 0.909
         *                 }
         *               ]
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        NewHandler: {
            /** @default  */
            description?: string;
            /**
             * @description 0 static: with policies. 1 dynamic: they come with each request. 2 lambda: not available yet.
             * @enum {integer}
             */
            handler_type?: 0 | 1 | 2;
            /** @description Older name: 1 is handler_type 1. */
            is_dynamic?: components["schemas"]["Flag"];
            policies?: components["schemas"]["PoliciesInput"];
            lambda_id?: components["schemas"]["Id"];
        };
        /**
         * @description A new, empty list. `list_id`: the wanted id; made up without it.
         * @example {
         *       "user_data": "people we know"
         *     }
         */
        NewList: {
            /** @default  */
            user_data?: string;
            list_id?: components["schemas"]["Id"];
        };
        NewToken: {
            /** @description null: never. */
            expiration_time?: components["schemas"]["Time"] | null;
            /** @default  */
            description?: string;
            /** @default account */
            visibility_area?: components["schemas"]["VisibilityArea"];
            /** @default {} */
            permissions?: components["schemas"]["PermissionsInput"];
        };
        NewVerifier: {
            /** @default  */
            description?: string;
            /** @default {} */
            policies?: components["schemas"]["VerifierPoliciesInput"];
        };
        /**
         * @description By so many degrees clockwise the photo was turned, after its EXIF tag; boxes and points are those of the turned photo. Told where FACET_AUTO_ROTATION is on.
         * @enum {number}
         */
        Orientation: 0 | 90 | 180 | 270;
        OutsideAttribute: {
            basic_attributes?: {
                age?: number | null;
                gender?: components["schemas"]["Flag"] | null;
                /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian */
                ethnicity?: (1 | 2 | 3 | 4) | null;
            };
            /** @default [] */
            basic_attributes_samples?: components["schemas"]["Id"][];
            /** @default [] */
            descriptors?: components["schemas"]["GivenDescriptor"][];
            /** @default [] */
            descriptor_samples?: components["schemas"]["Id"][];
        };
        People: {
            count: number;
            /** @description Pixels: the middle of each face or body. */
            coordinates: [
                number,
                number
            ][];
        };
        Permissions: {
            face?: ("creation" | "view" | "modification" | "deletion" | "matching")[];
            list?: ("creation" | "view" | "modification" | "deletion")[];
            event?: ("creation" | "view" | "deletion" | "matching")[];
            attribute?: ("creation" | "view" | "modification" | "deletion" | "matching")[];
            handler?: ("creation" | "view" | "modification" | "deletion")[];
            verifier?: ("creation" | "view" | "modification" | "deletion")[];
            task?: ("creation" | "view" | "modification" | "deletion")[];
            face_sample?: ("creation" | "view" | "deletion")[];
            body_sample?: ("creation" | "view" | "deletion")[];
            image?: ("creation" | "view" | "deletion")[];
            object?: ("creation" | "view" | "deletion")[];
            token?: ("view" | "modification" | "deletion")[];
            account?: ("view" | "modification")[];
            lambda?: ("creation" | "view" | "modification" | "deletion")[];
            resources?: ("iso" | "sdk" | "liveness" | "deepfake")[];
            emit_events?: components["schemas"]["EmitEvents"];
        } & {
            [key: string]: string[];
        };
        PermissionsInput: {
            face?: ("creation" | "view" | "modification" | "deletion" | "matching")[];
            list?: ("creation" | "view" | "modification" | "deletion")[];
            event?: ("creation" | "view" | "deletion" | "matching")[];
            attribute?: ("creation" | "view" | "modification" | "deletion" | "matching")[];
            handler?: ("creation" | "view" | "modification" | "deletion")[];
            verifier?: ("creation" | "view" | "modification" | "deletion")[];
            task?: ("creation" | "view" | "modification" | "deletion")[];
            face_sample?: ("creation" | "view" | "deletion")[];
            body_sample?: ("creation" | "view" | "deletion")[];
            image?: ("creation" | "view" | "deletion")[];
            object?: ("creation" | "view" | "deletion")[];
            token?: ("view" | "modification" | "deletion")[];
            account?: ("view" | "modification")[];
            lambda?: ("creation" | "view" | "modification" | "deletion")[];
            resources?: ("iso" | "sdk" | "liveness" | "deepfake")[];
            emit_events?: components["schemas"]["EmitEventsInput"];
        } & {
            [key: string]: string[];
        };
        /** @description The policies of a handler, every default filled in. */
        Policies: {
            detect_policy: components["schemas"]["DetectPolicy"];
            extract_policy: components["schemas"]["ExtractPolicy"];
            /** @default [] */
            match_policy: components["schemas"]["MatchPolicy"][];
            /** @default [] */
            conditional_tags_policy: components["schemas"]["ConditionalTag"][];
            storage_policy: components["schemas"]["StoragePolicy"];
        };
        /** @description The policies of a handler, every default filled in. */
        PoliciesInput: {
            /** @default {} */
            detect_policy?: components["schemas"]["DetectPolicyInput"];
            /** @default {} */
            extract_policy?: components["schemas"]["ExtractPolicyInput"];
            /** @default [] */
            match_policy?: components["schemas"]["MatchPolicyInput"][];
            /** @default [] */
            conditional_tags_policy?: components["schemas"]["ConditionalTagInput"][];
            /** @default {} */
            storage_policy?: components["schemas"]["StoragePolicyInput"];
        };
        /**
         * @description A whole face. `attribute`: a temporary attribute, or data from outside.
         * @example {
         *       "user_data": "Ann",
         *       "external_id": "ann",
         *       "lists": [
         *         "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
         *       ],
         *       "attribute": {
         *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *       }
         *     }
         */
        PutFace: {
            /** @default  */
            user_data?: string;
            /** @default  */
            external_id?: string;
            /** @default null */
            event_id?: components["schemas"]["Id"] | null;
            /** @default  */
            avatar?: string;
            /** @default [] */
            lists?: components["schemas"]["Id"][];
            attribute?: components["schemas"]["FaceAttributeSource"];
        };
        RangeCheck: {
            /** @default 0 */
            estimate: components["schemas"]["Flag"];
            threshold?: {
                min?: number;
                max?: number;
            };
        };
        RangeCheckInput: {
            /** @default 0 */
            estimate?: components["schemas"]["Flag"];
            threshold?: {
                min?: number;
                max?: number;
            };
        };
        RawDescriptor: {
            /** @description Base64 of little-endian float32, L2 norm 1; in MessagePack the bytes themselves as well. */
            descriptor: string;
            descriptor_version?: number;
        };
        /**
         * @example {
         *       "external_id": "visit 17",
         *       "source": "door 1",
         *       "create_time": "2026-11-21T09:30:00.000Z",
         *       "tags": [
         *         "visitor"
         *       ],
         *       "face_attributes": {
         *         "basic_attributes": {
         *           "age": 41,
         *           "gender": 0
         *         }
         *       },
         *       "matches": [
         *         {
         *           "label": "known",
         *           "candidates": [
         *             {
         *               "similarity": 0.96,
         *               "face": {
         *                 "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        RawEvent: {
            /** @description Made up when it is absent. */
            event_id?: components["schemas"]["Id"];
            /** @default  */
            external_id?: string;
            /** @default  */
            user_data?: string;
            /** @default  */
            source?: string;
            /** @description Now when it is absent. */
            create_time?: components["schemas"]["Time"];
            end_time?: components["schemas"]["Time"] | null;
            /** @default null */
            stream_id?: string | null;
            /** @default null */
            track_id?: string | null;
            /** @default [] */
            tags?: string[];
            /** @default null */
            location?: components["schemas"]["Location"] | null;
            /** @default null */
            meta?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description A face that is there already, and the lists it was attached to.
             * @default null
             */
            face?: {
                face_id: components["schemas"]["Id"];
                /** @default [] */
                lists?: components["schemas"]["Id"][];
            } | null;
            /** @default null */
            face_attributes?: {
                attribute_id?: components["schemas"]["Id"] | null;
                basic_attributes?: {
                    age?: number | null;
                    gender?: components["schemas"]["Flag"] | null;
                    ethnic_group?: (1 | 2 | 3 | 4) | null;
                } | null;
                score?: number | null;
                /** @default [] */
                samples?: components["schemas"]["Id"][];
            } | null;
            detections?: {
                filename?: string;
                detect_time?: components["schemas"]["Time"] | null;
                /** @description Seconds from the start of a video. */
                detect_ts?: number | null;
                /** @description Path or address of the photo. */
                image_origin?: string | null;
                samples: {
                    face?: {
                        sample_id?: components["schemas"]["Id"] | null;
                        url?: string | null;
                        detection: {
                            rect: components["schemas"]["Rect"];
                            landmarks5?: [
                                number,
                                number
                            ][];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                    body?: {
                        sample_id?: components["schemas"]["Id"] | null;
                        url?: string | null;
                        detection: {
                            rect: components["schemas"]["Rect"];
                            landmarks5?: [
                                number,
                                number
                            ][];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            }[];
            /** @default null */
            aggregate_estimations?: {
                [key: string]: unknown;
            } | null;
            emotion?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | null;
            mask?: (1 | 2 | 3) | null;
            liveness?: (0 | 1 | 2) | null;
            deepfake?: (0 | 1) | null;
            /** @default [] */
            matches?: {
                label: string;
                candidates: ({
                    similarity: number;
                    face?: {
                        face_id: components["schemas"]["Id"];
                        external_id?: string | null;
                    } & {
                        [key: string]: unknown;
                    };
                    event?: {
                        event_id: components["schemas"]["Id"];
                        external_id?: string | null;
                    } & {
                        [key: string]: unknown;
                    };
                } & (unknown | unknown))[];
            }[];
        };
        RawMatches: {
            matches: {
                reference: {
                    id: string;
                    type: string;
                };
                /** @description Every candidate, in the order of the request. */
                matches: {
                    candidate: {
                        id: string;
                        type: string;
                    };
                    similarity: number;
                }[];
            }[];
        };
        RawMatching: {
            references: components["schemas"]["GivenReference"][];
            candidates: components["schemas"]["GivenReference"][];
        };
        RawVerifications: {
            matches: {
                reference: {
                    id: string;
                    type: string;
                };
                /** @description Every candidate, in the order of the request. */
                matches: {
                    candidate: {
                        id: string;
                        type: string;
                    };
                    similarity: number;
                    /** @description Whether the similarity is above the verifier's threshold. */
                    status: boolean;
                }[];
            }[];
        };
        Rect: {
            x: number;
            y: number;
            width: number;
            height: number;
        };
        SavedEvent: {
            event_id: components["schemas"]["Id"];
            url: string;
        };
        SdkBodyAttributes: {
            /** @constant */
            basic_attributes?: "unavailable";
            upper_body?: {
                /** @constant */
                headwear: "unavailable";
                /** @constant */
                sleeve: "unavailable";
                upper_clothing: {
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
            };
            lower_body?: {
                lower_garment: {
                    /** @constant */
                    type: "unavailable";
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
                /** @constant */
                shoes: "unavailable";
            };
            /** @constant */
            accessories?: "unavailable";
            descriptor?: components["schemas"]["EstimatedDescriptor"];
        };
        SdkFaceAttributes: {
            quality?: {
                blurriness: number;
                dark: number;
                light: number;
                illumination: number;
                specularity: number;
            } | "unavailable";
            emotions?: {
                /** @enum {string} */
                predominant_emotion: "anger" | "disgust" | "fear" | "happiness" | "neutral" | "sadness" | "surprise";
                estimations: {
                    anger: number;
                    disgust: number;
                    fear: number;
                    happiness: number;
                    neutral: number;
                    sadness: number;
                    surprise: number;
                };
            } | "unavailable";
            mask?: {
                /** @enum {string} */
                predominant_mask: "missing" | "medical_mask" | "occluded";
                estimations: {
                    missing: number;
                    medical_mask: number;
                    occluded: number;
                };
                face_occlusion?: {
                    /** @enum {string} */
                    predominant_occlusion: "clear" | "correct" | "partially" | "full" | "mouth" | "chin";
                    estimations: {
                        clear: number;
                        correct: number;
                        partially: number;
                        full: number;
                        mouth: number;
                        chin: number;
                    };
                } | "unavailable";
            } | "unavailable";
            face_occlusion?: {
                /** @enum {string} */
                predominant_occlusion: "clear" | "correct" | "partially" | "full" | "mouth" | "chin";
                estimations: {
                    clear: number;
                    correct: number;
                    partially: number;
                    full: number;
                    mouth: number;
                    chin: number;
                };
            } | "unavailable";
            glasses?: {
                /** @enum {string} */
                glasses: "no_glasses" | "glasses" | "sunglasses";
            } | "unavailable";
            eyes_attributes?: {
                left_eye: {
                    /** @enum {string} */
                    state: "open" | "closed" | "occluded";
                    /** @description Centre, then four points on the edge. */
                    iris_landmarks: [
                        number,
                        number
                    ][];
                    /** @description Inner corner, seven points of the lower lid outwards, outer corner, seven of the upper lid outwards. */
                    eyelid_landmarks: [
                        number,
                        number
                    ][];
                };
                right_eye: {
                    /** @enum {string} */
                    state: "open" | "closed" | "occluded";
                    /** @description Centre, then four points on the edge. */
                    iris_landmarks: [
                        number,
                        number
                    ][];
                    /** @description Inner corner, seven points of the lower lid outwards, outer corner, seven of the upper lid outwards. */
                    eyelid_landmarks: [
                        number,
                        number
                    ][];
                };
            } | "unavailable";
            mouth_attributes?: {
                opened: number;
                smile: number;
                occluded: number | "unavailable";
            } | "unavailable";
            gaze?: {
                yaw: number;
                pitch: number;
            } | "unavailable";
            liveness?: {
                /** @enum {string} */
                prediction: "spoof" | "real" | "unknown";
                estimations: components["schemas"]["LivenessShares"];
            } | "unavailable";
            deepfake?: {
                /** @enum {string} */
                prediction: "fake" | "real";
                score: number;
            } | "unavailable";
            head_pose?: components["schemas"]["HeadPose"];
            basic_attributes?: {
                age: number;
                /** @enum {integer} */
                gender: 0 | 1;
                /** @constant */
                ethnicities: "unavailable";
            };
            descriptor?: components["schemas"]["EstimatedDescriptor"];
        };
        /** @description An attribute, or the targets asked for. */
        SomeOfAttribute: {
            attribute_id?: components["schemas"]["Id"];
            account_id?: components["schemas"]["Id"];
            /** Format: date-time */
            create_time?: string;
            basic_attributes?: {
                /** @description 0 female, 1 male */
                gender: number | null;
                age: number | null;
                ethnicity: number | null;
            } | null;
            basic_attributes_samples?: components["schemas"]["Id"][];
            descriptor_samples?: components["schemas"]["Id"][];
            /** @description Which descriptors there are; the descriptors themselves are not answered. */
            descriptors_info?: {
                descriptor_version: number;
            }[];
        };
        /** @description An event, or the targets asked for. */
        SomeOfEvent: {
            event_id?: components["schemas"]["Id"];
            account_id?: components["schemas"]["Id"];
            handler_id?: components["schemas"]["Id"];
            external_id?: string;
            user_data?: string;
            source?: string;
            stream_id?: string | null;
            track_id?: string | null;
            /** Format: date-time */
            create_time?: string;
            /** Format: date-time */
            insert_time?: string;
            end_time?: string | null;
            tags?: string[];
            /** @description The caller's own JSON. */
            meta?: unknown;
            face_id?: components["schemas"]["Id"] | null;
            /** @description The lists that the face was attached to. */
            attach_result?: components["schemas"]["Id"][];
            attribute_id?: components["schemas"]["Id"] | null;
            top_match?: {
                face_id?: components["schemas"]["Id"];
                event_id?: components["schemas"]["Id"];
                attribute_id?: components["schemas"]["Id"];
                similarity: number;
                label: string;
                external_id: string | null;
            } | null;
            /** @description 0 female, 1 male; null: not estimated. */
            gender?: (0 | 1) | null;
            /** @description Years; null: not estimated. */
            age?: number | null;
            /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian; null: not estimated. */
            ethnic_group?: (1 | 2 | 3 | 4) | null;
            basic_attributes?: {
                /** @description 0 female, 1 male; null: not estimated. */
                gender: (0 | 1) | null;
                /** @description Years; null: not estimated. */
                age: number | null;
                /** @description 1 African American, 2 Indian, 3 Asian, 4 Caucasian; null: not estimated. */
                ethnic_group: (1 | 2 | 3 | 4) | null;
            } | null;
            /** @description 1 anger, 2 disgust, 3 fear, 4 happiness, 5 neutral, 6 sadness, 7 surprise; null: not estimated. */
            emotion?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | null;
            /** @description 1 missing, 2 medical_mask, 3 occluded; null: not estimated. */
            mask?: (1 | 2 | 3) | null;
            /** @description 0 spoof, 1 real, 2 unknown; null: not estimated. */
            liveness?: (0 | 1 | 2) | null;
            /** @description 0 fake, 1 real; null: not estimated. */
            deepfake?: (0 | 1) | null;
            /** @default [] */
            face_detections?: ({
                sample_id: components["schemas"]["Id"] | null;
                detect_time: string | null;
                /** @description Seconds from the start of a video. */
                detect_ts: number | null;
                /** @description Path or address of the photo. */
                image_origin: string | null;
                detection: ({
                    rect: components["schemas"]["Rect"];
                } & {
                    [key: string]: unknown;
                }) | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @default [] */
            body_detections?: ({
                sample_id: components["schemas"]["Id"] | null;
                detect_time: string | null;
                /** @description Seconds from the start of a video. */
                detect_ts: number | null;
                /** @description Path or address of the photo. */
                image_origin: string | null;
                detection: ({
                    rect: components["schemas"]["Rect"];
                } & {
                    [key: string]: unknown;
                }) | null;
            } & {
                [key: string]: unknown;
            })[];
            /** @default null */
            body_basic_attributes?: "unavailable" | null;
            /** @default null */
            upper_body?: {
                /** @constant */
                headwear: "unavailable";
                /** @constant */
                sleeve: "unavailable";
                upper_clothing: {
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
            } | null;
            /** @default null */
            lower_body?: {
                lower_garment: {
                    /** @constant */
                    type: "unavailable";
                    /** @description Largest first; `undefined` alone: that part of the body is not on the picture. */
                    colors: ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige")[];
                };
                /** @constant */
                shoes: "unavailable";
            } | null;
            /** @default null */
            accessories?: "unavailable" | null;
            /** @default [] */
            match_result?: ({
                label: string;
                candidates: ({
                    similarity?: number;
                    face?: {
                        [key: string]: unknown;
                    };
                    event?: {
                        [key: string]: unknown;
                    };
                    attribute?: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                })[];
            } & {
                [key: string]: unknown;
            })[];
            /** @default null */
            aggregate_estimations?: {
                [key: string]: unknown;
            } | null;
            /** @default null */
            location?: ({
                city?: string | null;
                area?: string | null;
                district?: string | null;
                street?: string | null;
                house_number?: string | null;
                geo_position?: {
                    longitude: number;
                    latitude: number;
                } | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /** @description A face, or the targets asked for. */
        SomeOfFace: {
            face_id?: components["schemas"]["Id"];
            account_id?: components["schemas"]["Id"];
            event_id?: components["schemas"]["Id"] | null;
            user_data?: string;
            external_id?: string;
            /** Format: date-time */
            create_time?: string;
            /** @description Path of a sample in this API, an address of the caller, or empty. */
            avatar?: string;
            /** @description The lists it is in. */
            lists?: components["schemas"]["Id"][];
        };
        SomeOfFaceAttribute: {
            face_id?: components["schemas"]["Id"];
            account_id?: components["schemas"]["Id"];
            /** Format: date-time */
            create_time?: string;
            basic_attributes?: components["schemas"]["BasicAttributes"] | null;
            descriptors_info?: {
                descriptor_version: number;
            }[];
        };
        StateCheck: {
            /** @default 0 */
            estimate: components["schemas"]["Flag"];
            threshold?: string[];
        };
        StateCheckInput: {
            /** @default 0 */
            estimate?: components["schemas"]["Flag"];
            threshold?: string[];
        };
        StoragePolicy: {
            face_sample_policy: {
                /** @default 1 */
                store_sample: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                filters: components["schemas"]["Filters"];
            };
            body_sample_policy: {
                /** @default 1 */
                store_sample: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                filters: components["schemas"]["Filters"];
            };
            image_origin_policy: {
                /** @default 0 */
                store_image: components["schemas"]["Flag"];
                /** @default 0 */
                use_external_references: components["schemas"]["Flag"];
                /**
                 * @default source
                 * @enum {string}
                 */
                image_format: "source" | "jpg";
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                filters: components["schemas"]["Filters"];
            };
            attribute_policy: {
                /** @default 0 */
                store_attribute: components["schemas"]["Flag"];
                ttl?: number;
                filters: components["schemas"]["Filters"];
            };
            face_policy: {
                /** @default 0 */
                store_face: components["schemas"]["Flag"];
                /** @default 1 */
                set_sample_as_avatar: components["schemas"]["Flag"];
                /** @default [] */
                link_to_lists_policy: {
                    list_id: components["schemas"]["Id"];
                    filters: components["schemas"]["Filters"];
                }[];
                filters: components["schemas"]["Filters"];
            };
            event_policy: {
                /** @default 1 */
                store_event: components["schemas"]["Flag"];
                /** @default 1 */
                wait_saving: components["schemas"]["Flag"];
                filters: components["schemas"]["Filters"];
            };
            notification_policy: {
                /** @default 1 */
                send_notification: components["schemas"]["Flag"];
                filters: components["schemas"]["Filters"];
            };
            /** @default [] */
            callbacks: ({
                /** @constant */
                type: "http";
                /** Format: uri */
                url: string;
                authorization?: {
                    /** @constant */
                    type: "basic";
                    login: string;
                    password: string;
                } | {
                    /** @constant */
                    type: "token";
                    token: string;
                };
                params: {
                    /**
                     * @description Seconds.
                     * @default 10
                     */
                    timeout: number;
                    /**
                     * @default application/json
                     * @constant
                     */
                    content_type: "application/json";
                    /** @default {} */
                    headers: {
                        [key: string]: string;
                    };
                };
                /** @default 1 */
                enable: components["schemas"]["Flag"];
                filters: components["schemas"]["Filters"];
            } | {
                /** @constant */
                type: "luna-ws-notification";
                /** @default 1 */
                enable: components["schemas"]["Flag"];
                filters: components["schemas"]["Filters"];
            })[];
        };
        StoragePolicyInput: {
            /** @default {} */
            face_sample_policy?: {
                /** @default 1 */
                store_sample?: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            body_sample_policy?: {
                /** @default 1 */
                store_sample?: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            image_origin_policy?: {
                /** @default 0 */
                store_image?: components["schemas"]["Flag"];
                /** @default 0 */
                use_external_references?: components["schemas"]["Flag"];
                /**
                 * @default source
                 * @enum {string}
                 */
                image_format?: "source" | "jpg";
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            attribute_policy?: {
                /** @default 0 */
                store_attribute?: components["schemas"]["Flag"];
                ttl?: number;
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            face_policy?: {
                /** @default 0 */
                store_face?: components["schemas"]["Flag"];
                /** @default 1 */
                set_sample_as_avatar?: components["schemas"]["Flag"];
                /** @default [] */
                link_to_lists_policy?: {
                    list_id: components["schemas"]["Id"];
                    /** @default {} */
                    filters?: components["schemas"]["Filters"];
                }[];
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            event_policy?: {
                /** @default 1 */
                store_event?: components["schemas"]["Flag"];
                /** @default 1 */
                wait_saving?: components["schemas"]["Flag"];
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default {} */
            notification_policy?: {
                /** @default 1 */
                send_notification?: components["schemas"]["Flag"];
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            };
            /** @default [] */
            callbacks?: ({
                /** @constant */
                type: "http";
                /** Format: uri */
                url: string;
                authorization?: {
                    /** @constant */
                    type: "basic";
                    login: string;
                    password: string;
                } | {
                    /** @constant */
                    type: "token";
                    token: string;
                };
                /** @default {} */
                params?: {
                    /**
                     * @description Seconds.
                     * @default 10
                     */
                    timeout?: number;
                    /**
                     * @default application/json
                     * @constant
                     */
                    content_type?: "application/json";
                    /** @default {} */
                    headers?: {
                        [key: string]: string;
                    };
                };
                /** @default 1 */
                enable?: components["schemas"]["Flag"];
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            } | {
                /** @constant */
                type: "luna-ws-notification";
                /** @default 1 */
                enable?: components["schemas"]["Flag"];
                /** @default {} */
                filters?: components["schemas"]["Filters"];
            })[];
        };
        /**
         * Format: date-time
         * @description RFC 3339 with a zone.
         */
        Time: string;
        /** @description RFC 3339 with a zone, or now-<n><s|m|h|d|w|M|y>. */
        TimeOrRelative: string;
        /** @description What a token may do. The token itself is shown once, when it is made. */
        Token: {
            token_id: components["schemas"]["Id"];
            account_id: components["schemas"]["Id"];
            /** @description null: never. */
            expiration_time: components["schemas"]["Time"] | null;
            description: string;
            visibility_area: components["schemas"]["VisibilityArea"];
            permissions: components["schemas"]["Permissions"];
            create_time: components["schemas"]["Time"];
            last_update_time: components["schemas"]["Time"];
        };
        TokenChanges: {
            /** @description null: never. */
            expiration_time?: components["schemas"]["Time"] | null;
            description?: string;
            visibility_area?: components["schemas"]["VisibilityArea"];
            permissions?: components["schemas"]["PermissionsInput"];
        };
        Unhealthy: {
            error_code: number;
            desc: string;
            detail: string;
            link: string;
            /** @description Seconds. */
            execution_time: number;
            components: components["schemas"]["Component"][];
        };
        /** @description One of face, event and attribute: the candidate. */
        Verification: {
            face?: components["schemas"]["SomeOfFace"];
            event?: components["schemas"]["SomeOfEvent"];
            attribute?: {
                attribute_id?: components["schemas"]["Id"];
            };
            similarity: number;
            /** @description Whether the similarity is above the verifier's threshold. */
            status: boolean;
        };
        Verifications: {
            images: {
                filename: string;
                /** @enum {integer} */
                status: 0 | 1;
                error: components["schemas"]["ImageError"];
                exif: {
                    [key: string]: unknown;
                } | null;
                image_id: components["schemas"]["Id"] | null;
                url: string | null;
                /** @description What is told of the image as a whole. */
                image_estimations?: {
                    people?: components["schemas"]["People"] | "unavailable";
                    orientation?: components["schemas"]["Orientation"];
                };
                detections: {
                    face_detections: {
                        detection: {
                            filename: string;
                            sample: {
                                sample_id: components["schemas"]["Id"] | null;
                                url: string | null;
                                detection: components["schemas"]["FaceDetection"];
                            } | null;
                        };
                        face_attributes: {
                            attribute_id: components["schemas"]["Id"] | null;
                            url: string | null;
                            /** @description How far the descriptor can be relied on. */
                            score: number | null;
                            basic_attributes: {
                                age: number;
                                /** @enum {integer} */
                                gender: 0 | 1;
                                /** @constant */
                                ethnicities: "unavailable";
                            } | null;
                            samples: components["schemas"]["Id"][];
                        } | null;
                        /** @description Every candidate, in the order of the request; without those deleted meanwhile. */
                        verifications: components["schemas"]["Verification"][];
                    }[];
                    filtered_detections: components["schemas"]["FilteredDetections"];
                };
            }[];
        };
        /** @description How photos are held against known persons. */
        Verifier: {
            verifier_id: components["schemas"]["Id"];
            account_id: components["schemas"]["Id"];
            description: string;
            policies: components["schemas"]["VerifierPolicies"];
            /** Format: date-time */
            create_time: string;
            /**
             * Format: date-time
             * @description Also its version: it grows with each replacement.
             */
            last_update_time: string;
        };
        /** @description Faces are always looked for, bodies never. */
        VerifierDetectPolicy: {
            /**
             * @description 0 one face only, 1 all faces, 2 the best face.
             * @default 1
             * @enum {integer}
             */
            multiface_policy: 0 | 1 | 2;
            /** @default 0 */
            estimate_head_pose: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_emotions: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mask: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_quality: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_gaze: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_eyes_attributes: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mouth_attributes: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_glasses: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_face_occlusion: components["schemas"]["Flag"];
            /** @default 0 */
            detect_landmarks68: components["schemas"]["Flag"];
            /** @default 0 */
            extract_exif: components["schemas"]["Flag"];
            /** @default 180 */
            yaw_threshold: number;
            /** @default 180 */
            pitch_threshold: number;
            /** @default 180 */
            roll_threshold: number;
            /**
             * @default [
             *       1,
             *       2,
             *       3
             *     ]
             */
            mask_states: (1 | 2 | 3)[];
            /**
             * @default [
             *       0,
             *       1,
             *       2
             *     ]
             */
            liveness_states: (0 | 1 | 2)[];
            /**
             * @default [
             *       0,
             *       1
             *     ]
             */
            deepfake_states: (0 | 1)[];
            estimate_liveness: {
                /** @default 0 */
                estimate: components["schemas"]["Flag"];
                /** @default 0.5 */
                liveness_threshold: number;
                /**
                 * @description Accepted and not used, as in LUNA since 5.78.
                 * @default 0.5
                 */
                quality_threshold: number;
                /** @default 0 */
                check_quality: components["schemas"]["Flag"];
            };
            estimate_deepfake: {
                /** @default 0 */
                estimate: components["schemas"]["Flag"];
                /**
                 * @default 1
                 * @enum {integer}
                 */
                mode: 1 | 2;
                /** @default 0.5 */
                real_threshold: number;
            };
            face_quality: components["schemas"]["FaceQuality"];
        };
        /** @description Faces are always looked for, bodies never. */
        VerifierDetectPolicyInput: {
            /**
             * @description 0 one face only, 1 all faces, 2 the best face.
             * @default 1
             * @enum {integer}
             */
            multiface_policy?: 0 | 1 | 2;
            /** @default 0 */
            estimate_head_pose?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_emotions?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mask?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_quality?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_gaze?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_eyes_attributes?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_mouth_attributes?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_glasses?: components["schemas"]["Flag"];
            /** @default 0 */
            estimate_face_occlusion?: components["schemas"]["Flag"];
            /** @default 0 */
            detect_landmarks68?: components["schemas"]["Flag"];
            /** @default 0 */
            extract_exif?: components["schemas"]["Flag"];
            /** @default 180 */
            yaw_threshold?: number;
            /** @default 180 */
            pitch_threshold?: number;
            /** @default 180 */
            roll_threshold?: number;
            /**
             * @default [
             *       1,
             *       2,
             *       3
             *     ]
             */
            mask_states?: (1 | 2 | 3)[];
            /**
             * @default [
             *       0,
             *       1,
             *       2
             *     ]
             */
            liveness_states?: (0 | 1 | 2)[];
            /**
             * @default [
             *       0,
             *       1
             *     ]
             */
            deepfake_states?: (0 | 1)[];
            /** @default {} */
            estimate_liveness?: {
                /** @default 0 */
                estimate?: components["schemas"]["Flag"];
                /** @default 0.5 */
                liveness_threshold?: number;
                /**
                 * @description Accepted and not used, as in LUNA since 5.78.
                 * @default 0.5
                 */
                quality_threshold?: number;
                /** @default 0 */
                check_quality?: components["schemas"]["Flag"];
            };
            /** @default {} */
            estimate_deepfake?: {
                /** @default 0 */
                estimate?: components["schemas"]["Flag"];
                /**
                 * @default 1
                 * @enum {integer}
                 */
                mode?: 1 | 2;
                /** @default 0.5 */
                real_threshold?: number;
            };
            /** @default {} */
            face_quality?: components["schemas"]["FaceQualityInput"];
        };
        /** @description The descriptor of a face is always extracted. */
        VerifierExtractPolicy: {
            /** @default 0 */
            extract_basic_attributes: components["schemas"]["Flag"];
            /** @default 0 */
            fd_score_threshold: number;
        };
        /** @description The descriptor of a face is always extracted. */
        VerifierExtractPolicyInput: {
            /** @default 0 */
            extract_basic_attributes?: components["schemas"]["Flag"];
            /** @default 0 */
            fd_score_threshold?: number;
        };
        /** @description The policies of a verifier, every default filled in. */
        VerifierPolicies: {
            detect_policy: components["schemas"]["VerifierDetectPolicy"];
            extract_policy: components["schemas"]["VerifierExtractPolicy"];
            storage_policy: components["schemas"]["VerifierStoragePolicy"];
            /**
             * @description The status of a verification is true above this similarity.
             * @default 0.9
             */
            verification_threshold: number;
        };
        /** @description The policies of a verifier, every default filled in. */
        VerifierPoliciesInput: {
            /** @default {} */
            detect_policy?: components["schemas"]["VerifierDetectPolicyInput"];
            /** @default {} */
            extract_policy?: components["schemas"]["VerifierExtractPolicyInput"];
            /** @default {} */
            storage_policy?: components["schemas"]["VerifierStoragePolicyInput"];
            /**
             * @description The status of a verification is true above this similarity.
             * @default 0.9
             */
            verification_threshold?: number;
        };
        VerifierStoragePolicy: {
            face_sample_policy: {
                /** @default 1 */
                store_sample: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
            };
            attribute_policy: {
                /** @default 0 */
                store_attribute: components["schemas"]["Flag"];
                ttl?: number;
            };
        };
        VerifierStoragePolicyInput: {
            /** @default {} */
            face_sample_policy?: {
                /** @default 1 */
                store_sample?: components["schemas"]["Flag"];
                /** @description Days; -1 or absent: kept. */
                ttl?: number | -1;
            };
            /** @default {} */
            attribute_policy?: {
                /** @default 0 */
                store_attribute?: components["schemas"]["Flag"];
                ttl?: number;
            };
        };
        /** @enum {string} */
        VisibilityArea: "account" | "all";
        Error: {
            error_code: number;
            desc: string;
            detail: string;
            link: string;
        };
    };
    responses: {
        /** @description `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11064` Forbidden (tokenNotAccepted); `12033` Forbidden (accountForeign) */
        accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11061,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11061"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `22011` Object not found (attributeNotFound) */
        attributeNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 22011,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#22011"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `22001` Unique constraint error (attributeTaken) */
        attributeTaken: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 22001,
                 *       "desc": "Unique constraint error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#22001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `22001` Unique constraint error (attributeTaken); `99011` Unique constraint error (faceExists) */
        attributeTaken_faceExists: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 22001,
                 *       "desc": "Unique constraint error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#22001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12012` Bad/incomplete input data (badQuery); `12046` Bad/incomplete input data (httpBad) */
        badQuery_httpBad: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12012,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12012"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12012` Bad/incomplete input data (badQuery); `12046` Bad/incomplete input data (httpBad); `23005` Bad input data (eventTargetUnknown) */
        badQuery_httpBad_eventTargetUnknown: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12012,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12012"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12012` Bad/incomplete input data (badQuery); `12046` Bad/incomplete input data (httpBad); `22016` Bad input data (faceTargetUnknown) */
        badQuery_httpBad_faceTargetUnknown: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12012,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12012"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12012` Bad/incomplete input data (badQuery); `12030` Bad/incomplete input data (requestEmpty); `12046` Bad/incomplete input data (httpBad); `99003` Image is too large (imageTooLarge); `100010` Invalid image (imageInvalid) */
        badQuery_requestEmpty_httpBad_imageTooLarge_imageInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12012,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12012"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12012` Bad/incomplete input data (badQuery); `12024` Bad/incomplete input data (specTypeUnknown); `12046` Bad/incomplete input data (httpBad) */
        badQuery_specTypeUnknown_httpBad: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12012,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12012"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12023` Bad/incomplete input data (contentTypeUnknown) */
        contentTypeUnknown: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12023,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12023"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11004` Authorization failed (credentialsMissing); `41003` Object not found (accountNotFound); `41005` Authorization failed (tokenUnknown); `41006` Authorization failed (loginWrong); `41007` Authorization failed (tokenExpired); `41008` Authorization failed (tokenCorrupted) */
        credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11004,
                 *       "desc": "Authorization failed",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11004"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11057` Object not found (eventExternalIdUnknown); `22011` Object not found (attributeNotFound); `22018` Object not found (faceDescriptorMissing); `23001` Object not found (eventNotFound); `23007` Object not found (eventBodyDescriptorMissing) */
        eventExternalIdUnknown_attributeNotFound_faceDescriptorMissing_eventNotFound_eventBodyDescriptorMissing: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11057,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11057"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11040` Forbidden (eventsOff); `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `12033` Forbidden (accountForeign) */
        eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11040,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11040"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11040` Forbidden (eventsOff); `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11071` Forbidden (handlersOff); `12033` Forbidden (accountForeign) */
        eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11040,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11040"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11040` Forbidden (eventsOff); `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11071` Forbidden (handlersOff); `12033` Forbidden (accountForeign); `34007` Forbidden (handlerNotDynamic) */
        eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign_handlerNotDynamic: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11040,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11040"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11032` Object not found (faceWithoutAttributes); `11041` Object not found (faceExternalIdUnknown); `11057` Object not found (eventExternalIdUnknown); `22002` Object not found (faceNotFound); `22011` Object not found (attributeNotFound); `22018` Object not found (faceDescriptorMissing); `23001` Object not found (eventNotFound) */
        faceWithoutAttributes_faceExternalIdUnknown_eventExternalIdUnknown_faceNotFound_attributeNotFound_faceDescriptorMissing_eventNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11032,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11032"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11032` Object not found (faceWithoutAttributes); `11041` Object not found (faceExternalIdUnknown); `12013` Resource not found (pageNotFound); `22002` Object not found (faceNotFound); `22011` Object not found (attributeNotFound); `22018` Object not found (faceDescriptorMissing); `23001` Object not found (eventNotFound); `34004` Object not found (verifierNotFound) */
        faceWithoutAttributes_faceExternalIdUnknown_pageNotFound_faceNotFound_attributeNotFound_faceDescriptorMissing_eventNotFound_verifierNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11032,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11032"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11032` Object not found (faceWithoutAttributes); `12013` Resource not found (pageNotFound); `22002` Object not found (faceNotFound); `22018` Object not found (faceDescriptorMissing) */
        faceWithoutAttributes_pageNotFound_faceNotFound_faceDescriptorMissing: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11032,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11032"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12046` the address and the headers are longer than 65536 bytes */
        headersTooLong: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12046,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12046"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `13003` Object not found (imageNotFound) */
        imageNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 13003,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#13003"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `1` Internal server error (internal) */
        internal: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 1,
                 *       "desc": "Internal server error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#1"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `1` Internal server error (internal); `34002` Internal server error (handlerCorrupted) */
        internal_handlerCorrupted: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 1,
                 *       "desc": "Internal server error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#1"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12046` Bad/incomplete input data (httpBad); `22022` Bad input data (attributeEmpty); `100007` Invalid descriptor (descriptorInvalid) */
        jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_attributeEmpty_descriptorInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12046` Bad/incomplete input data (httpBad); `22022` Bad input data (attributeEmpty); `99003` Image is too large (imageTooLarge); `99004` Image took too long to decode (imageTooSlow); `99006` Image is not a warp of the announced type (warpSizeWrong); `99007` Image ended the process that worked on it (imageHarmful); `100007` Invalid descriptor (descriptorInvalid); `100010` Invalid image (imageInvalid) */
        jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_attributeEmpty_imageTooLarge_imageTooSlow_warpSizeWrong_imageHarmful_descriptorInvalid_imageInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12046` Bad/incomplete input data (httpBad); `100007` Invalid descriptor (descriptorInvalid) */
        jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12046` Bad/incomplete input data (httpBad); `31005` Bad input data (descriptorVersionsMixed); `100007` Invalid descriptor (descriptorInvalid) */
        jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorVersionsMixed_descriptorInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12046` Bad/incomplete input data (httpBad); `22005` Object not found (listsNotFound); `22022` Bad input data (attributeEmpty); `100007` Invalid descriptor (descriptorInvalid) */
        jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_listsNotFound_attributeEmpty_descriptorInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12046` Bad/incomplete input data (httpBad) */
        jsonMissing_badQuery_badBody_httpBad: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12046` Bad/incomplete input data (httpBad); `23005` Bad input data (eventTargetUnknown) */
        jsonMissing_badQuery_badBody_httpBad_eventTargetUnknown: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12046` Bad/incomplete input data (httpBad); `22004` Object not found (facesNotFound) */
        jsonMissing_badQuery_badBody_httpBad_facesNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12046` Bad/incomplete input data (httpBad); `22005` Object not found (listsNotFound) */
        jsonMissing_badQuery_badBody_httpBad_listsNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12002,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12002"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11064` Forbidden (tokenNotAccepted); `11083` Forbidden (accountsOff); `12033` Forbidden (accountForeign) */
        licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11064` Forbidden (tokenNotAccepted); `11083` Forbidden (accountsOff); `12033` Forbidden (accountForeign); `41004` Forbidden (accountTypeRefused) */
        licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign_accountTypeRefused: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11083` Forbidden (accountsOff) */
        licenseProblem_accountsOff: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11060` Forbidden (tokenResourceMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11081` Forbidden (remoteSdkOff); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_remoteSdkOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11083` Forbidden (accountsOff); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11083` Forbidden (accountsOff); `12033` Forbidden (accountForeign); `41004` Forbidden (accountTypeRefused) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign_accountTypeRefused: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11071` Forbidden (handlersOff); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11070` Forbidden (imageStoreOff); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11055` Forbidden (licenseProblem); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `11070` Forbidden (imageStoreOff); `11071` Forbidden (handlersOff); `12033` Forbidden (accountForeign) */
        licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_handlersOff_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11055,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11055"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `22026` Unique constraint error (listExists) */
        listExists: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 22026,
                 *       "desc": "Unique constraint error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#22026"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `22003` Object not found (listNotFound) */
        listNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 22003,
                 *       "desc": "Object not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#22003"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11054` Forbidden (livenessOff); `11055` Forbidden (licenseProblem); `11060` Forbidden (tokenResourceMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `12033` Forbidden (accountForeign) */
        livenessOff_licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11054,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11054"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99429` Too many failed sign-ins (loginLocked) */
        loginLocked: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99429,
                 *       "desc": "Too many failed sign-ins",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99429"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `41001` Unique constraint error (loginTaken) */
        loginTaken: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 41001,
                 *       "desc": "Unique constraint error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#41001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `41001` Unique constraint error (loginTaken); `41002` Unique constraint error (accountExists) */
        loginTaken_accountExists: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 41001,
                 *       "desc": "Unique constraint error",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#41001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `41006` Authorization failed (loginWrong) */
        loginWrong: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 41006,
                 *       "desc": "Authorization failed",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#41006"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `31011` No matcher available (matcherUnavailable); `99503` Too many requests at once (tooBusy); `99504` A part of the platform is away (dependencyAway); `99507` Storage is full (storeFull) */
        matcherUnavailable_tooBusy_dependencyAway_storeFull: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 31011,
                 *       "desc": "No matcher available",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#31011"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12021` Method not allowed (methodNotAllowed) */
        methodNotAllowed: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12021,
                 *       "desc": "Method not allowed",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12021"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11029` Bad/incomplete input data (multipartImageType); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12030` Bad/incomplete input data (requestEmpty); `12041` Bad/incomplete input data (multipartBad); `12046` Bad/incomplete input data (httpBad); `99003` Image is too large (imageTooLarge); `99004` Image took too long to decode (imageTooSlow); `99007` Image ended the process that worked on it (imageHarmful); `100010` Invalid image (imageInvalid) */
        multipartImageType_badQuery_badBody_requestEmpty_multipartBad_httpBad_imageTooLarge_imageTooSlow_imageHarmful_imageInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11029,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11029"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11029` Bad/incomplete input data (multipartImageType); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12030` Bad/incomplete input data (requestEmpty); `12041` Bad/incomplete input data (multipartBad); `12046` Bad/incomplete input data (httpBad); `99003` Image is too large (imageTooLarge); `99004` Image took too long to decode (imageTooSlow); `99006` Image is not a warp of the announced type (warpSizeWrong); `99007` Image ended the process that worked on it (imageHarmful); `100010` Invalid image (imageInvalid) */
        multipartImageType_badQuery_badBody_requestEmpty_multipartBad_httpBad_imageTooLarge_imageTooSlow_warpSizeWrong_imageHarmful_imageInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11029,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11029"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11029` Bad/incomplete input data (multipartImageType); `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12030` Bad/incomplete input data (requestEmpty); `12036` Bad/incomplete input data (descriptorVersionUnknown); `12041` Bad/incomplete input data (multipartBad); `12046` Bad/incomplete input data (httpBad); `22005` Object not found (listsNotFound); `100007` Invalid descriptor (descriptorInvalid) */
        multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_descriptorVersionUnknown_multipartBad_httpBad_listsNotFound_descriptorInvalid: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11029,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11029"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11029` Bad/incomplete input data (multipartImageType); `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12030` Bad/incomplete input data (requestEmpty); `12041` Bad/incomplete input data (multipartBad); `12046` Bad/incomplete input data (httpBad) */
        multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11029,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11029"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11029` Bad/incomplete input data (multipartImageType); `12002` Bad/incomplete input data (jsonMissing); `12012` Bad/incomplete input data (badQuery); `12022` Bad/incomplete input data (badBody); `12030` Bad/incomplete input data (requestEmpty); `12041` Bad/incomplete input data (multipartBad); `12046` Bad/incomplete input data (httpBad); `34006` Bad/incomplete input data (candidatesMissing) */
        multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad_candidatesMissing: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11029,
                 *       "desc": "Bad/incomplete input data",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11029"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12010` Not acceptable (notAcceptable) */
        notAcceptable: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12010,
                 *       "desc": "Not acceptable",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12010"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound) */
        pageNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `22011` Object not found (attributeNotFound) */
        pageNotFound_attributeNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `23001` Object not found (eventNotFound) */
        pageNotFound_eventNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `22002` Object not found (faceNotFound) */
        pageNotFound_faceNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `22002` Object not found (faceNotFound); `22011` Object not found (attributeNotFound) */
        pageNotFound_faceNotFound_attributeNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `34000` Object not found (handlerNotFound) */
        pageNotFound_handlerNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `13003` Object not found (imageNotFound) */
        pageNotFound_imageNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `22003` Object not found (listNotFound) */
        pageNotFound_listNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `22003` Object not found (listNotFound); `34000` Object not found (handlerNotFound) */
        pageNotFound_listNotFound_handlerNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `13007` Object not found (objectNotFound) */
        pageNotFound_objectNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `41005` Object not found (tokenNotFound) */
        pageNotFound_tokenNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `12013` Resource not found (pageNotFound); `34004` Object not found (verifierNotFound) */
        pageNotFound_verifierNotFound: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 12013,
                 *       "desc": "Resource not found",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#12013"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99001` Request id was used before with another body (requestIdReused); `99010` Unique constraint error (eventExists) */
        requestIdReused_eventExists: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99001,
                 *       "desc": "Request id was used before with another body",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99001` Request id was used before with another body (requestIdReused); `99002` The run of this request was cancelled (runCancelled) */
        requestIdReused_runCancelled: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99001,
                 *       "desc": "Request id was used before with another body",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99001"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11044` Forbidden (serviceOff); `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `12033` Forbidden (accountForeign) */
        serviceOff_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11044,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11044"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `11059` Forbidden (tokenRightMissing); `11061` Forbidden (accountHeaderOff); `11062` Forbidden (tokenAreaForbidden); `12033` Forbidden (accountForeign) */
        tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 11059,
                 *       "desc": "Forbidden",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#11059"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99503` Too many requests at once (tooBusy); `99504` A part of the platform is away (dependencyAway) */
        tooBusy_dependencyAway: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99503,
                 *       "desc": "Too many requests at once",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99503"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99503` Too many requests at once (tooBusy); `99504` A part of the platform is away (dependencyAway); `99507` Storage is full (storeFull) */
        tooBusy_dependencyAway_storeFull: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99503,
                 *       "desc": "Too many requests at once",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99503"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `99413` Request body is too large (tooLarge) */
        tooLarge: {
            headers: {
                "Luna-Request-Id": components["headers"]["LunaRequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": 99413,
                 *       "desc": "Request body is too large",
                 *       "detail": "What is wrong, with which value, and what to do.",
                 *       "link": "/docs/errors#99413"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
        LunaRequestId: string;
    };
    requestBodies: never;
    headers: {
        LunaRequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccounts: {
        parameters: {
            query?: {
                account_ids?: components["schemas"]["Id"][];
                logins?: string[];
                login?: string;
                account_type?: components["schemas"]["AccountType"];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                targets?: ("account_id" | "login" | "account_type" | "description" | "create_time" | "last_update_time" | "")[];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "login": "ann@example.com",
                     *           "account_type": "user",
                     *           "description": "text",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "last_update_time": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        accounts: {
                            account_id?: components["schemas"]["Id"];
                            login?: components["schemas"]["Login"];
                            account_type?: components["schemas"]["AccountType"];
                            description?: string;
                            create_time?: components["schemas"]["Time"];
                            last_update_time?: components["schemas"]["Time"];
                        }[];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign_accountTypeRefused"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    registerAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ann@example.com",
                 *       "password": "text",
                 *       "account_type": "user",
                 *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                 *       "description": ""
                 *     }
                 */
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *     }
                     */
                    "application/json": {
                        account_id: components["schemas"]["Id"];
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign_accountTypeRefused"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["loginTaken_accountExists"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getAccount: {
        parameters: {
            query?: {
                targets?: ("account_id" | "login" | "account_type" | "description" | "create_time" | "last_update_time" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "login": "ann@example.com",
                     *       "account_type": "user",
                     *       "description": "text",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": {
                        account_id?: components["schemas"]["Id"];
                        login?: components["schemas"]["Login"];
                        account_type?: components["schemas"]["AccountType"];
                        description?: string;
                        create_time?: components["schemas"]["Time"];
                        last_update_time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    patchAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ann@example.com",
                 *       "password": "text",
                 *       "account_type": "user",
                 *       "description": "text"
                 *     }
                 */
                "application/json": components["schemas"]["AccountChanges"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign_accountTypeRefused"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["loginTaken"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getCallbackSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "callback_secret": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: hex
                         * @description The 32 bytes of the key of HMAC-SHA256.
                         * @example 0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f
                         */
                        callback_secret: string;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "text",
                 *       "password": "text"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "login": "ann@example.com",
                     *       "account_type": "user",
                     *       "description": "text",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["loginWrong"];
            403: components["responses"]["licenseProblem_accountsOff"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getTokens: {
        parameters: {
            query?: {
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens": [
                     *         {
                     *           "token_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "expiration_time": "2026-11-21T09:30:00.000Z",
                     *           "description": "text",
                     *           "visibility_area": "account",
                     *           "permissions": {
                     *             "face": [
                     *               "creation"
                     *             ],
                     *             "list": [
                     *               "creation"
                     *             ],
                     *             "event": [
                     *               "creation"
                     *             ],
                     *             "attribute": [
                     *               "creation"
                     *             ],
                     *             "handler": [
                     *               "creation"
                     *             ],
                     *             "verifier": [
                     *               "creation"
                     *             ],
                     *             "task": [
                     *               "creation"
                     *             ],
                     *             "face_sample": [
                     *               "creation"
                     *             ],
                     *             "body_sample": [
                     *               "creation"
                     *             ],
                     *             "image": [
                     *               "creation"
                     *             ],
                     *             "object": [
                     *               "creation"
                     *             ],
                     *             "token": [
                     *               "view"
                     *             ],
                     *             "account": [
                     *               "view"
                     *             ],
                     *             "lambda": [
                     *               "creation"
                     *             ],
                     *             "resources": [
                     *               "iso"
                     *             ],
                     *             "emit_events": {
                     *               "allowed": 0,
                     *               "white_list": [],
                     *               "black_list": []
                     *             }
                     *           },
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "last_update_time": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tokens: components["schemas"]["Token"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                grant_all_permissions?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expiration_time": "2026-11-21T09:30:00.000Z",
                 *       "description": "",
                 *       "visibility_area": "account",
                 *       "permissions": {
                 *         "face": [
                 *           "creation"
                 *         ],
                 *         "list": [
                 *           "creation"
                 *         ],
                 *         "event": [
                 *           "creation"
                 *         ],
                 *         "attribute": [
                 *           "creation"
                 *         ],
                 *         "handler": [
                 *           "creation"
                 *         ],
                 *         "verifier": [
                 *           "creation"
                 *         ],
                 *         "task": [
                 *           "creation"
                 *         ],
                 *         "face_sample": [
                 *           "creation"
                 *         ],
                 *         "body_sample": [
                 *           "creation"
                 *         ],
                 *         "image": [
                 *           "creation"
                 *         ],
                 *         "object": [
                 *           "creation"
                 *         ],
                 *         "token": [
                 *           "view"
                 *         ],
                 *         "account": [
                 *           "view"
                 *         ],
                 *         "lambda": [
                 *           "creation"
                 *         ],
                 *         "resources": [
                 *           "iso"
                 *         ],
                 *         "emit_events": {
                 *           "allowed": 0,
                 *           "white_list": [],
                 *           "black_list": []
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "token": "text",
                     *       "url": "text"
                     *     }
                     */
                    "application/json": {
                        token_id: components["schemas"]["Id"];
                        token: string;
                        url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    countTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokens_count": 1
                     *     }
                     */
                    "application/json": {
                        tokens_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                token_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "expiration_time": "2026-11-21T09:30:00.000Z",
                     *       "description": "text",
                     *       "visibility_area": "account",
                     *       "permissions": {
                     *         "face": [
                     *           "creation"
                     *         ],
                     *         "list": [
                     *           "creation"
                     *         ],
                     *         "event": [
                     *           "creation"
                     *         ],
                     *         "attribute": [
                     *           "creation"
                     *         ],
                     *         "handler": [
                     *           "creation"
                     *         ],
                     *         "verifier": [
                     *           "creation"
                     *         ],
                     *         "task": [
                     *           "creation"
                     *         ],
                     *         "face_sample": [
                     *           "creation"
                     *         ],
                     *         "body_sample": [
                     *           "creation"
                     *         ],
                     *         "image": [
                     *           "creation"
                     *         ],
                     *         "object": [
                     *           "creation"
                     *         ],
                     *         "token": [
                     *           "view"
                     *         ],
                     *         "account": [
                     *           "view"
                     *         ],
                     *         "lambda": [
                     *           "creation"
                     *         ],
                     *         "resources": [
                     *           "iso"
                     *         ],
                     *         "emit_events": {
                     *           "allowed": 0,
                     *           "white_list": [],
                     *           "black_list": []
                     *         }
                     *       },
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            404: components["responses"]["pageNotFound_tokenNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    putToken: {
        parameters: {
            query?: {
                grant_all_permissions?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                token_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expiration_time": "2026-11-21T09:30:00.000Z",
                 *       "description": "",
                 *       "visibility_area": "account",
                 *       "permissions": {
                 *         "face": [
                 *           "creation"
                 *         ],
                 *         "list": [
                 *           "creation"
                 *         ],
                 *         "event": [
                 *           "creation"
                 *         ],
                 *         "attribute": [
                 *           "creation"
                 *         ],
                 *         "handler": [
                 *           "creation"
                 *         ],
                 *         "verifier": [
                 *           "creation"
                 *         ],
                 *         "task": [
                 *           "creation"
                 *         ],
                 *         "face_sample": [
                 *           "creation"
                 *         ],
                 *         "body_sample": [
                 *           "creation"
                 *         ],
                 *         "image": [
                 *           "creation"
                 *         ],
                 *         "object": [
                 *           "creation"
                 *         ],
                 *         "token": [
                 *           "view"
                 *         ],
                 *         "account": [
                 *           "view"
                 *         ],
                 *         "lambda": [
                 *           "creation"
                 *         ],
                 *         "resources": [
                 *           "iso"
                 *         ],
                 *         "emit_events": {
                 *           "allowed": 0,
                 *           "white_list": [],
                 *           "black_list": []
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            404: components["responses"]["pageNotFound_tokenNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                token_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            404: components["responses"]["pageNotFound_tokenNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    patchToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                token_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expiration_time": "2026-11-21T09:30:00.000Z",
                 *       "description": "text",
                 *       "visibility_area": "account",
                 *       "permissions": {
                 *         "face": [
                 *           "creation"
                 *         ],
                 *         "list": [
                 *           "creation"
                 *         ],
                 *         "event": [
                 *           "creation"
                 *         ],
                 *         "attribute": [
                 *           "creation"
                 *         ],
                 *         "handler": [
                 *           "creation"
                 *         ],
                 *         "verifier": [
                 *           "creation"
                 *         ],
                 *         "task": [
                 *           "creation"
                 *         ],
                 *         "face_sample": [
                 *           "creation"
                 *         ],
                 *         "body_sample": [
                 *           "creation"
                 *         ],
                 *         "image": [
                 *           "creation"
                 *         ],
                 *         "object": [
                 *           "creation"
                 *         ],
                 *         "token": [
                 *           "view"
                 *         ],
                 *         "account": [
                 *           "view"
                 *         ],
                 *         "lambda": [
                 *           "creation"
                 *         ],
                 *         "resources": [
                 *           "iso"
                 *         ],
                 *         "emit_events": {
                 *           "allowed": 0,
                 *           "white_list": [],
                 *           "black_list": []
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TokenChanges"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountsOff_accountForeign"];
            404: components["responses"]["pageNotFound_tokenNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getHandlers: {
        parameters: {
            query?: {
                description?: string;
                handler_ids?: components["schemas"]["Id"][];
                handler_type?: number;
                is_dynamic?: components["schemas"]["Flag"];
                with_policies?: components["schemas"]["Flag"];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "description": "text",
                     *         "handler_type": 0,
                     *         "policies": {
                     *           "detect_policy": {
                     *             "multiface_policy": 1,
                     *             "detect_face": 0,
                     *             "detect_body": 0,
                     *             "estimate_head_pose": 0,
                     *             "estimate_emotions": 0,
                     *             "estimate_mask": 0,
                     *             "estimate_quality": 0,
                     *             "estimate_gaze": 0,
                     *             "estimate_eyes_attributes": 0,
                     *             "estimate_mouth_attributes": 0,
                     *             "estimate_glasses": 0,
                     *             "estimate_face_occlusion": 0,
                     *             "estimate_people_count": 0,
                     *             "detect_landmarks68": 0,
                     *             "extract_exif": 0,
                     *             "yaw_threshold": 180,
                     *             "pitch_threshold": 180,
                     *             "roll_threshold": 180,
                     *             "mask_states": [
                     *               1,
                     *               2,
                     *               3
                     *             ],
                     *             "liveness_states": [
                     *               0,
                     *               1,
                     *               2
                     *             ],
                     *             "deepfake_states": [
                     *               0,
                     *               1
                     *             ],
                     *             "estimate_liveness": {
                     *               "estimate": 0,
                     *               "liveness_threshold": 0.5,
                     *               "quality_threshold": 0.5,
                     *               "check_quality": 0
                     *             },
                     *             "estimate_deepfake": {
                     *               "estimate": 0,
                     *               "mode": 1,
                     *               "real_threshold": 0.5
                     *             },
                     *             "body_attributes": {
                     *               "estimate_basic_attributes": 0,
                     *               "estimate_upper_body": 0,
                     *               "estimate_lower_body": 0,
                     *               "estimate_accessories": 0
                     *             },
                     *             "face_quality": {
                     *               "estimate": 0,
                     *               "filter": 0,
                     *               "checks": {
                     *                 "image_width": {
                     *                   "estimate": 0
                     *                 },
                     *                 "image_height": {
                     *                   "estimate": 0
                     *                 },
                     *                 "image_size": {
                     *                   "estimate": 0
                     *                 },
                     *                 "aspect_ratio": {
                     *                   "estimate": 0
                     *                 },
                     *                 "face_width": {
                     *                   "estimate": 0
                     *                 },
                     *                 "illumination_quality": {
                     *                   "estimate": 0
                     *                 },
                     *                 "illumination_uniformity": {
                     *                   "estimate": 0
                     *                 },
                     *                 "darkness_quality": {
                     *                   "estimate": 0
                     *                 },
                     *                 "light_quality": {
                     *                   "estimate": 0
                     *                 },
                     *                 "specularity_quality": {
                     *                   "estimate": 0
                     *                 },
                     *                 "blurriness_quality": {
                     *                   "estimate": 0
                     *                 },
                     *                 "dynamic_range": {
                     *                   "estimate": 0
                     *                 },
                     *                 "eye_distance": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_yaw": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_pitch": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_roll": {
                     *                   "estimate": 0
                     *                 },
                     *                 "gaze_yaw": {
                     *                   "estimate": 0
                     *                 },
                     *                 "gaze_pitch": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_horizontal_center": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_vertical_center": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_width": {
                     *                   "estimate": 0
                     *                 },
                     *                 "head_height": {
                     *                   "estimate": 0
                     *                 },
                     *                 "indent_upper": {
                     *                   "estimate": 0
                     *                 },
                     *                 "indent_lower": {
                     *                   "estimate": 0
                     *                 },
                     *                 "indent_left": {
                     *                   "estimate": 0
                     *                 },
                     *                 "indent_right": {
                     *                   "estimate": 0
                     *                 },
                     *                 "mouth_smiling": {
                     *                   "estimate": 0
                     *                 },
                     *                 "mouth_occluded": {
                     *                   "estimate": 0
                     *                 },
                     *                 "mouth_open": {
                     *                   "estimate": 0
                     *                 },
                     *                 "background_lightness": {
                     *                   "estimate": 0
                     *                 },
                     *                 "background_uniformity": {
                     *                   "estimate": 0
                     *                 },
                     *                 "skin_light": {
                     *                   "estimate": 0
                     *                 },
                     *                 "image_format": {
                     *                   "estimate": 0
                     *                 },
                     *                 "smile_properties": {
                     *                   "estimate": 0
                     *                 },
                     *                 "left_eye": {
                     *                   "estimate": 0
                     *                 },
                     *                 "right_eye": {
                     *                   "estimate": 0
                     *                 },
                     *                 "red_eyes": {
                     *                   "estimate": 0
                     *                 },
                     *                 "eyebrows_state": {
                     *                   "estimate": 0
                     *                 },
                     *                 "natural_light": {
                     *                   "estimate": 0
                     *                 },
                     *                 "radial_distortion": {
                     *                   "estimate": 0
                     *                 },
                     *                 "shoulders_position": {
                     *                   "estimate": 0
                     *                 },
                     *                 "headwear_type": {
                     *                   "estimate": 0
                     *                 },
                     *                 "glasses": {
                     *                   "estimate": 0
                     *                 },
                     *                 "face_color_type": {
                     *                   "estimate": 0
                     *                 },
                     *                 "face_occlusion": {
                     *                   "estimate": 0
                     *                 }
                     *               }
                     *             }
                     *           },
                     *           "extract_policy": {
                     *             "extract_basic_attributes": 0,
                     *             "extract_face_descriptor": 0,
                     *             "extract_body_descriptor": 0,
                     *             "fd_score_threshold": 0
                     *           },
                     *           "match_policy": [],
                     *           "conditional_tags_policy": [],
                     *           "storage_policy": {
                     *             "face_sample_policy": {
                     *               "store_sample": 0,
                     *               "ttl": 1,
                     *               "filters": {}
                     *             },
                     *             "body_sample_policy": {
                     *               "store_sample": 0,
                     *               "ttl": 1,
                     *               "filters": {}
                     *             },
                     *             "image_origin_policy": {
                     *               "store_image": 0,
                     *               "use_external_references": 0,
                     *               "image_format": "source",
                     *               "ttl": 1,
                     *               "filters": {}
                     *             },
                     *             "attribute_policy": {
                     *               "store_attribute": 0,
                     *               "ttl": 1,
                     *               "filters": {}
                     *             },
                     *             "face_policy": {
                     *               "store_face": 0,
                     *               "set_sample_as_avatar": 0,
                     *               "link_to_lists_policy": [],
                     *               "filters": {}
                     *             },
                     *             "event_policy": {
                     *               "store_event": 0,
                     *               "wait_saving": 0,
                     *               "filters": {}
                     *             },
                     *             "notification_policy": {
                     *               "send_notification": 0,
                     *               "filters": {}
                     *             },
                     *             "callbacks": []
                     *           }
                     *         },
                     *         "create_time": "2026-11-21T09:30:00.000Z",
                     *         "last_update_time": "2026-11-21T09:30:00.000Z"
                     *       }
                     *     ]
                     */
                    "application/json": {
                        handler_id: components["schemas"]["Id"];
                        account_id: components["schemas"]["Id"];
                        description: string;
                        /** @enum {integer} */
                        handler_type: 0 | 1;
                        /** @description Every default filled in; null for a dynamic handler. */
                        policies?: components["schemas"]["Policies"] | null;
                        /** Format: date-time */
                        create_time: string;
                        /**
                         * Format: date-time
                         * @description Also its version: it grows with each replacement.
                         */
                        last_update_time: string;
                    }[];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal_handlerCorrupted"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "who is this?",
                 *       "handler_type": 0,
                 *       "policies": {
                 *         "detect_policy": {
                 *           "multiface_policy": 1
                 *         },
                 *         "match_policy": [
                 *           {
                 *             "label": "known",
                 *             "candidates": {
                 *               "origin": "faces",
                 *               "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *             },
                 *             "limit": 3,
                 *             "threshold": 0.909
                 *           }
                 *         ],
                 *         "conditional_tags_policy": [
                 *           {
                 *             "tag": "known person",
                 *             "filters": {
                 *               "match": [
                 *                 {
                 *                   "label": "known",
                 *                   "similarity__gte": 0.909
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewHandler"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        handler_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_listsNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    countHandlers: {
        parameters: {
            query?: {
                description?: string;
                handler_ids?: components["schemas"]["Id"][];
                handler_type?: number;
                is_dynamic?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handlers_count": 1
                     *     }
                     */
                    "application/json": {
                        handlers_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "description": "text",
                     *       "handler_type": 0,
                     *       "policies": {
                     *         "detect_policy": {
                     *           "multiface_policy": 1,
                     *           "detect_face": 0,
                     *           "detect_body": 0,
                     *           "estimate_head_pose": 0,
                     *           "estimate_emotions": 0,
                     *           "estimate_mask": 0,
                     *           "estimate_quality": 0,
                     *           "estimate_gaze": 0,
                     *           "estimate_eyes_attributes": 0,
                     *           "estimate_mouth_attributes": 0,
                     *           "estimate_glasses": 0,
                     *           "estimate_face_occlusion": 0,
                     *           "estimate_people_count": 0,
                     *           "detect_landmarks68": 0,
                     *           "extract_exif": 0,
                     *           "yaw_threshold": 180,
                     *           "pitch_threshold": 180,
                     *           "roll_threshold": 180,
                     *           "mask_states": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "liveness_states": [
                     *             0,
                     *             1,
                     *             2
                     *           ],
                     *           "deepfake_states": [
                     *             0,
                     *             1
                     *           ],
                     *           "estimate_liveness": {
                     *             "estimate": 0,
                     *             "liveness_threshold": 0.5,
                     *             "quality_threshold": 0.5,
                     *             "check_quality": 0
                     *           },
                     *           "estimate_deepfake": {
                     *             "estimate": 0,
                     *             "mode": 1,
                     *             "real_threshold": 0.5
                     *           },
                     *           "body_attributes": {
                     *             "estimate_basic_attributes": 0,
                     *             "estimate_upper_body": 0,
                     *             "estimate_lower_body": 0,
                     *             "estimate_accessories": 0
                     *           },
                     *           "face_quality": {
                     *             "estimate": 0,
                     *             "filter": 0,
                     *             "checks": {
                     *               "image_width": {
                     *                 "estimate": 0
                     *               },
                     *               "image_height": {
                     *                 "estimate": 0
                     *               },
                     *               "image_size": {
                     *                 "estimate": 0
                     *               },
                     *               "aspect_ratio": {
                     *                 "estimate": 0
                     *               },
                     *               "face_width": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "darkness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "light_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "specularity_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "blurriness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "dynamic_range": {
                     *                 "estimate": 0
                     *               },
                     *               "eye_distance": {
                     *                 "estimate": 0
                     *               },
                     *               "head_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "head_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_roll": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_horizontal_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_vertical_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_width": {
                     *                 "estimate": 0
                     *               },
                     *               "head_height": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_upper": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_lower": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_left": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_right": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_smiling": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_occluded": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_open": {
                     *                 "estimate": 0
                     *               },
                     *               "background_lightness": {
                     *                 "estimate": 0
                     *               },
                     *               "background_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "skin_light": {
                     *                 "estimate": 0
                     *               },
                     *               "image_format": {
                     *                 "estimate": 0
                     *               },
                     *               "smile_properties": {
                     *                 "estimate": 0
                     *               },
                     *               "left_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "right_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "red_eyes": {
                     *                 "estimate": 0
                     *               },
                     *               "eyebrows_state": {
                     *                 "estimate": 0
                     *               },
                     *               "natural_light": {
                     *                 "estimate": 0
                     *               },
                     *               "radial_distortion": {
                     *                 "estimate": 0
                     *               },
                     *               "shoulders_position": {
                     *                 "estimate": 0
                     *               },
                     *               "headwear_type": {
                     *                 "estimate": 0
                     *               },
                     *               "glasses": {
                     *                 "estimate": 0
                     *               },
                     *               "face_color_type": {
                     *                 "estimate": 0
                     *               },
                     *               "face_occlusion": {
                     *                 "estimate": 0
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "extract_policy": {
                     *           "extract_basic_attributes": 0,
                     *           "extract_face_descriptor": 0,
                     *           "extract_body_descriptor": 0,
                     *           "fd_score_threshold": 0
                     *         },
                     *         "match_policy": [],
                     *         "conditional_tags_policy": [],
                     *         "storage_policy": {
                     *           "face_sample_policy": {
                     *             "store_sample": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "body_sample_policy": {
                     *             "store_sample": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "image_origin_policy": {
                     *             "store_image": 0,
                     *             "use_external_references": 0,
                     *             "image_format": "source",
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "attribute_policy": {
                     *             "store_attribute": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "face_policy": {
                     *             "store_face": 0,
                     *             "set_sample_as_avatar": 0,
                     *             "link_to_lists_policy": [],
                     *             "filters": {}
                     *           },
                     *           "event_policy": {
                     *             "store_event": 0,
                     *             "wait_saving": 0,
                     *             "filters": {}
                     *           },
                     *           "notification_policy": {
                     *             "send_notification": 0,
                     *             "filters": {}
                     *           },
                     *           "callbacks": []
                     *         }
                     *       },
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Handler"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal_handlerCorrupted"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    replaceHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "who is this?",
                 *       "handler_type": 0,
                 *       "policies": {
                 *         "detect_policy": {
                 *           "multiface_policy": 1
                 *         },
                 *         "match_policy": [
                 *           {
                 *             "label": "known",
                 *             "candidates": {
                 *               "origin": "faces",
                 *               "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *             },
                 *             "limit": 3,
                 *             "threshold": 0.909
                 *           }
                 *         ],
                 *         "conditional_tags_policy": [
                 *           {
                 *             "tag": "known person",
                 *             "filters": {
                 *               "match": [
                 *                 {
                 *                   "label": "known",
                 *                   "similarity__gte": 0.909
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewHandler"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_listsNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_listNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getHandlerHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal_handlerCorrupted"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    validateHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "who is this?",
                 *       "handler_type": 0,
                 *       "policies": {
                 *         "detect_policy": {
                 *           "multiface_policy": 1
                 *         },
                 *         "match_policy": [
                 *           {
                 *             "label": "known",
                 *             "candidates": {
                 *               "origin": "faces",
                 *               "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *             },
                 *             "limit": 3,
                 *             "threshold": 0.909
                 *           }
                 *         ],
                 *         "conditional_tags_policy": [
                 *           {
                 *             "tag": "known person",
                 *             "filters": {
                 *               "match": [
                 *                 {
                 *                   "label": "known",
                 *                   "similarity__gte": 0.909
                 *                 }
                 *               ]
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewHandler"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": {
                     *         "detect_policy": {
                     *           "multiface_policy": 1,
                     *           "detect_face": 0,
                     *           "detect_body": 0,
                     *           "estimate_head_pose": 0,
                     *           "estimate_emotions": 0,
                     *           "estimate_mask": 0,
                     *           "estimate_quality": 0,
                     *           "estimate_gaze": 0,
                     *           "estimate_eyes_attributes": 0,
                     *           "estimate_mouth_attributes": 0,
                     *           "estimate_glasses": 0,
                     *           "estimate_face_occlusion": 0,
                     *           "estimate_people_count": 0,
                     *           "detect_landmarks68": 0,
                     *           "extract_exif": 0,
                     *           "yaw_threshold": 180,
                     *           "pitch_threshold": 180,
                     *           "roll_threshold": 180,
                     *           "mask_states": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "liveness_states": [
                     *             0,
                     *             1,
                     *             2
                     *           ],
                     *           "deepfake_states": [
                     *             0,
                     *             1
                     *           ],
                     *           "estimate_liveness": {
                     *             "estimate": 0,
                     *             "liveness_threshold": 0.5,
                     *             "quality_threshold": 0.5,
                     *             "check_quality": 0
                     *           },
                     *           "estimate_deepfake": {
                     *             "estimate": 0,
                     *             "mode": 1,
                     *             "real_threshold": 0.5
                     *           },
                     *           "body_attributes": {
                     *             "estimate_basic_attributes": 0,
                     *             "estimate_upper_body": 0,
                     *             "estimate_lower_body": 0,
                     *             "estimate_accessories": 0
                     *           },
                     *           "face_quality": {
                     *             "estimate": 0,
                     *             "filter": 0,
                     *             "checks": {
                     *               "image_width": {
                     *                 "estimate": 0
                     *               },
                     *               "image_height": {
                     *                 "estimate": 0
                     *               },
                     *               "image_size": {
                     *                 "estimate": 0
                     *               },
                     *               "aspect_ratio": {
                     *                 "estimate": 0
                     *               },
                     *               "face_width": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "darkness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "light_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "specularity_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "blurriness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "dynamic_range": {
                     *                 "estimate": 0
                     *               },
                     *               "eye_distance": {
                     *                 "estimate": 0
                     *               },
                     *               "head_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "head_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_roll": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_horizontal_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_vertical_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_width": {
                     *                 "estimate": 0
                     *               },
                     *               "head_height": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_upper": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_lower": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_left": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_right": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_smiling": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_occluded": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_open": {
                     *                 "estimate": 0
                     *               },
                     *               "background_lightness": {
                     *                 "estimate": 0
                     *               },
                     *               "background_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "skin_light": {
                     *                 "estimate": 0
                     *               },
                     *               "image_format": {
                     *                 "estimate": 0
                     *               },
                     *               "smile_properties": {
                     *                 "estimate": 0
                     *               },
                     *               "left_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "right_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "red_eyes": {
                     *                 "estimate": 0
                     *               },
                     *               "eyebrows_state": {
                     *                 "estimate": 0
                     *               },
                     *               "natural_light": {
                     *                 "estimate": 0
                     *               },
                     *               "radial_distortion": {
                     *                 "estimate": 0
                     *               },
                     *               "shoulders_position": {
                     *                 "estimate": 0
                     *               },
                     *               "headwear_type": {
                     *                 "estimate": 0
                     *               },
                     *               "glasses": {
                     *                 "estimate": 0
                     *               },
                     *               "face_color_type": {
                     *                 "estimate": 0
                     *               },
                     *               "face_occlusion": {
                     *                 "estimate": 0
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "extract_policy": {
                     *           "extract_basic_attributes": 0,
                     *           "extract_face_descriptor": 0,
                     *           "extract_body_descriptor": 0,
                     *           "fd_score_threshold": 0
                     *         },
                     *         "match_policy": [],
                     *         "conditional_tags_policy": [],
                     *         "storage_policy": {
                     *           "face_sample_policy": {
                     *             "store_sample": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "body_sample_policy": {
                     *             "store_sample": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "image_origin_policy": {
                     *             "store_image": 0,
                     *             "use_external_references": 0,
                     *             "image_format": "source",
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "attribute_policy": {
                     *             "store_attribute": 0,
                     *             "ttl": 1,
                     *             "filters": {}
                     *           },
                     *           "face_policy": {
                     *             "store_face": 0,
                     *             "set_sample_as_avatar": 0,
                     *             "link_to_lists_policy": [],
                     *             "filters": {}
                     *           },
                     *           "event_policy": {
                     *             "store_event": 0,
                     *             "wait_saving": 0,
                     *             "filters": {}
                     *           },
                     *           "notification_policy": {
                     *             "send_notification": 0,
                     *             "filters": {}
                     *           },
                     *           "callbacks": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        policies: components["schemas"]["Policies"] | null;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_listsNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    detectFaces: {
        parameters: {
            query?: {
                multiface_policy?: 0 | 1 | 2;
                estimate_head_pose?: components["schemas"]["Flag"];
                estimate_emotions?: components["schemas"]["Flag"];
                estimate_mask?: components["schemas"]["Flag"];
                estimate_quality?: components["schemas"]["Flag"];
                estimate_gaze?: components["schemas"]["Flag"];
                estimate_eyes_attributes?: components["schemas"]["Flag"];
                estimate_mouth_attributes?: components["schemas"]["Flag"];
                estimate_glasses?: components["schemas"]["Flag"];
                detect_landmarks68?: components["schemas"]["Flag"];
                extract_exif?: components["schemas"]["Flag"];
                yaw_threshold?: number;
                pitch_threshold?: number;
                roll_threshold?: number;
                mask_states?: number[];
                liveness_states?: number[];
                deepfake_states?: number[];
                estimate_liveness?: components["schemas"]["Flag"];
                liveness_threshold?: number;
                quality_threshold?: number;
                deepfake_threshold?: number;
                estimate_face_quality?: components["schemas"]["Flag"];
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImagesJsonBody"];
                "application/msgpack": components["schemas"]["ImagesJsonBody"];
                "application/x-msgpack": components["schemas"]["ImagesJsonBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "exif": {},
                     *           "image_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "url": "text",
                     *           "image_estimations": {
                     *             "people": {
                     *               "count": 1,
                     *               "coordinates": [
                     *                 [
                     *                   1,
                     *                   1
                     *                 ]
                     *               ]
                     *             },
                     *             "orientation": 0
                     *           },
                     *           "detections": [
                     *             {
                     *               "samples": {
                     *                 "face": {
                     *                   "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "url": "text",
                     *                   "detection": {
                     *                     "rect": {
                     *                       "x": 1,
                     *                       "y": 1,
                     *                       "width": 1,
                     *                       "height": 1
                     *                     },
                     *                     "landmarks5": [
                     *                       [
                     *                         1,
                     *                         1
                     *                       ]
                     *                     ],
                     *                     "attributes": {}
                     *                   }
                     *                 },
                     *                 "body": {
                     *                   "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "url": "text",
                     *                   "detection": {
                     *                     "rect": {
                     *                       "x": 1,
                     *                       "y": 1,
                     *                       "width": 1,
                     *                       "height": 1
                     *                     },
                     *                     "attributes": {}
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "filtered_detections": {
                     *         "face_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "body_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DetectedFaces"];
                    "application/msgpack": components["schemas"]["DetectedFaces"];
                    "application/x-msgpack": components["schemas"]["DetectedFaces"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    estimateImages: {
        parameters: {
            query?: {
                multiface_policy?: 0 | 1 | 2;
                estimate_head_pose?: components["schemas"]["Flag"];
                estimate_emotions?: components["schemas"]["Flag"];
                estimate_mask?: components["schemas"]["Flag"];
                estimate_quality?: components["schemas"]["Flag"];
                estimate_gaze?: components["schemas"]["Flag"];
                estimate_eyes_attributes?: components["schemas"]["Flag"];
                estimate_mouth_attributes?: components["schemas"]["Flag"];
                estimate_glasses?: components["schemas"]["Flag"];
                detect_landmarks68?: components["schemas"]["Flag"];
                extract_exif?: components["schemas"]["Flag"];
                yaw_threshold?: number;
                pitch_threshold?: number;
                roll_threshold?: number;
                mask_states?: number[];
                liveness_states?: number[];
                deepfake_states?: number[];
                estimate_liveness?: components["schemas"]["Flag"];
                liveness_threshold?: number;
                quality_threshold?: number;
                deepfake_threshold?: number;
                estimate_face_quality?: components["schemas"]["Flag"];
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
                detect_face?: components["schemas"]["Flag"];
                detect_body?: components["schemas"]["Flag"];
                estimate_face_occlusion?: components["schemas"]["Flag"];
                estimate_basic_attributes?: components["schemas"]["Flag"];
                estimate_face_descriptor?: components["schemas"]["Flag"];
                estimate_face_warp?: components["schemas"]["Flag"];
                estimate_body_descriptor?: components["schemas"]["Flag"];
                estimate_body_warp?: components["schemas"]["Flag"];
                estimate_body_basic_attributes?: components["schemas"]["Flag"];
                estimate_upper_body?: components["schemas"]["Flag"];
                estimate_lower_body?: components["schemas"]["Flag"];
                estimate_accessories?: components["schemas"]["Flag"];
                estimate_deepfake?: components["schemas"]["Flag"];
                estimate_people_count?: components["schemas"]["Flag"];
                people_count_coordinates?: components["schemas"]["Flag"];
                estimate_image_modification?: components["schemas"]["Flag"];
                score_threshold?: number;
                aggregate_attributes?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImagesJsonBody"];
                "application/msgpack": components["schemas"]["ImagesJsonBody"];
                "application/x-msgpack": components["schemas"]["ImagesJsonBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images_estimations": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "exif": {},
                     *           "estimations": [
                     *             {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               },
                     *               "body": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "image_estimations": {
                     *             "people": {
                     *               "count": 1,
                     *               "coordinates": [
                     *                 [
                     *                   1,
                     *                   1
                     *                 ]
                     *               ]
                     *             },
                     *             "image_modification": "unavailable",
                     *             "orientation": 0
                     *           }
                     *         }
                     *       ],
                     *       "aggregate_estimations": {
                     *         "face": {
                     *           "attributes": {
                     *             "quality": {
                     *               "blurriness": 1,
                     *               "dark": 1,
                     *               "light": 1,
                     *               "illumination": 1,
                     *               "specularity": 1
                     *             },
                     *             "emotions": {
                     *               "predominant_emotion": "anger",
                     *               "estimations": {
                     *                 "anger": 1,
                     *                 "disgust": 1,
                     *                 "fear": 1,
                     *                 "happiness": 1,
                     *                 "neutral": 1,
                     *                 "sadness": 1,
                     *                 "surprise": 1
                     *               }
                     *             },
                     *             "mask": {
                     *               "predominant_mask": "missing",
                     *               "estimations": {
                     *                 "missing": 1,
                     *                 "medical_mask": 1,
                     *                 "occluded": 1
                     *               }
                     *             },
                     *             "face_occlusion": {
                     *               "predominant_occlusion": "clear",
                     *               "estimations": {
                     *                 "clear": 1,
                     *                 "correct": 1,
                     *                 "partially": 1,
                     *                 "full": 1,
                     *                 "mouth": 1,
                     *                 "chin": 1
                     *               }
                     *             },
                     *             "glasses": {
                     *               "glasses": "no_glasses"
                     *             },
                     *             "eyes_attributes": {
                     *               "left_eye": {
                     *                 "state": "open",
                     *                 "iris_landmarks": [
                     *                   [
                     *                     1,
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "eyelid_landmarks": [
                     *                   [
                     *                     1,
                     *                     1
                     *                   ]
                     *                 ]
                     *               },
                     *               "right_eye": {
                     *                 "state": "open",
                     *                 "iris_landmarks": [
                     *                   [
                     *                     1,
                     *                     1
                     *                   ]
                     *                 ],
                     *                 "eyelid_landmarks": [
                     *                   [
                     *                     1,
                     *                     1
                     *                   ]
                     *                 ]
                     *               }
                     *             },
                     *             "mouth_attributes": {
                     *               "opened": 1,
                     *               "smile": 1,
                     *               "occluded": 1
                     *             },
                     *             "gaze": {
                     *               "yaw": 1,
                     *               "pitch": 1
                     *             },
                     *             "liveness": {
                     *               "prediction": "spoof",
                     *               "estimations": {
                     *                 "probability": 1,
                     *                 "quality": 1
                     *               }
                     *             },
                     *             "deepfake": {
                     *               "prediction": "fake",
                     *               "score": 1
                     *             },
                     *             "head_pose": {
                     *               "yaw": 1,
                     *               "pitch": 1,
                     *               "roll": 1
                     *             },
                     *             "basic_attributes": {
                     *               "age": 1,
                     *               "gender": 0,
                     *               "ethnicities": "unavailable"
                     *             },
                     *             "descriptor": {
                     *               "sdk_descriptor": "text",
                     *               "descriptor_version": 1,
                     *               "score": 1
                     *             }
                     *           }
                     *         },
                     *         "body": {
                     *           "attributes": {
                     *             "basic_attributes": "unavailable",
                     *             "upper_body": {
                     *               "headwear": "unavailable",
                     *               "sleeve": "unavailable",
                     *               "upper_clothing": {
                     *                 "colors": [
                     *                   "undefined"
                     *                 ]
                     *               }
                     *             },
                     *             "lower_body": {
                     *               "lower_garment": {
                     *                 "type": "unavailable",
                     *                 "colors": [
                     *                   "undefined"
                     *                 ]
                     *               },
                     *               "shoes": "unavailable"
                     *             },
                     *             "accessories": "unavailable",
                     *             "descriptor": {
                     *               "sdk_descriptor": "text",
                     *               "descriptor_version": 1,
                     *               "score": 1
                     *             }
                     *           }
                     *         }
                     *       },
                     *       "filtered_detections": {
                     *         "face_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "body_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Estimated"];
                    "application/msgpack": components["schemas"]["Estimated"];
                    "application/x-msgpack": components["schemas"]["Estimated"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_remoteSdkOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    checkIso: {
        parameters: {
            query?: {
                multiface_policy?: 0 | 1 | 2;
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    /**
                     * @description Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.
                     * @default {}
                     */
                    checks?: {
                        /** @default {} */
                        image_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_size?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        aspect_ratio?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        face_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        darkness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        light_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        specularity_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        blurriness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        dynamic_range?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        eye_distance?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_roll?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_horizontal_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_vertical_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_upper?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_lower?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_left?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_right?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_smiling?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_occluded?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_open?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_lightness?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        skin_light?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_format?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        smile_properties?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        left_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        right_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        red_eyes?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        eyebrows_state?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        natural_light?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        radial_distortion?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        shoulders_position?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        headwear_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        glasses?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_color_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_occlusion?: components["schemas"]["StateCheckInput"];
                    };
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "text"
                 *       ],
                 *       "samples": [
                 *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       ],
                 *       "images": [
                 *         {
                 *           "url": "text",
                 *           "face_bounding_boxes": [
                 *             {
                 *               "x": 1,
                 *               "y": 1,
                 *               "width": 1,
                 *               "height": 1
                 *             }
                 *           ],
                 *           "body_bounding_boxes": [
                 *             {
                 *               "x": 1,
                 *               "y": 1,
                 *               "width": 1,
                 *               "height": 1
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "meta": {},
                 *       "checks": {}
                 *     }
                 */
                "application/json": {
                    /** @description http(s), /6/images/<id> or /6/samples/faces/<id>. */
                    urls?: string[];
                    /** @description Stored samples of the own account. */
                    samples?: components["schemas"]["Id"][];
                    images?: {
                        url: string;
                        face_bounding_boxes?: components["schemas"]["Rect"][];
                        body_bounding_boxes?: components["schemas"]["Rect"][];
                    }[];
                    meta?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.
                     * @default {}
                     */
                    checks?: {
                        /** @default {} */
                        image_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_size?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        aspect_ratio?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        face_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        darkness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        light_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        specularity_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        blurriness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        dynamic_range?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        eye_distance?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_roll?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_horizontal_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_vertical_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_upper?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_lower?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_left?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_right?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_smiling?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_occluded?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_open?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_lightness?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        skin_light?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_format?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        smile_properties?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        left_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        right_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        red_eyes?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        eyebrows_state?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        natural_light?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        radial_distortion?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        shoulders_position?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        headwear_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        glasses?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_color_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_occlusion?: components["schemas"]["StateCheckInput"];
                    };
                };
                "application/msgpack": {
                    /** @description http(s), /6/images/<id> or /6/samples/faces/<id>. */
                    urls?: string[];
                    /** @description Stored samples of the own account. */
                    samples?: components["schemas"]["Id"][];
                    images?: {
                        url: string;
                        face_bounding_boxes?: components["schemas"]["Rect"][];
                        body_bounding_boxes?: components["schemas"]["Rect"][];
                    }[];
                    meta?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.
                     * @default {}
                     */
                    checks?: {
                        /** @default {} */
                        image_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_size?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        aspect_ratio?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        face_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        darkness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        light_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        specularity_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        blurriness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        dynamic_range?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        eye_distance?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_roll?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_horizontal_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_vertical_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_upper?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_lower?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_left?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_right?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_smiling?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_occluded?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_open?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_lightness?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        skin_light?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_format?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        smile_properties?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        left_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        right_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        red_eyes?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        eyebrows_state?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        natural_light?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        radial_distortion?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        shoulders_position?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        headwear_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        glasses?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_color_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_occlusion?: components["schemas"]["StateCheckInput"];
                    };
                };
                "application/x-msgpack": {
                    /** @description http(s), /6/images/<id> or /6/samples/faces/<id>. */
                    urls?: string[];
                    /** @description Stored samples of the own account. */
                    samples?: components["schemas"]["Id"][];
                    images?: {
                        url: string;
                        face_bounding_boxes?: components["schemas"]["Rect"][];
                        body_bounding_boxes?: components["schemas"]["Rect"][];
                    }[];
                    meta?: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Checks and thresholds as in face_quality of a policy; all are made unless some have estimate 1.
                     * @default {}
                     */
                    checks?: {
                        /** @default {} */
                        image_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_size?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        aspect_ratio?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        face_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        illumination_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        darkness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        light_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        specularity_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        blurriness_quality?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        dynamic_range?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        eye_distance?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_roll?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_yaw?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        gaze_pitch?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_horizontal_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_vertical_center?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_width?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        head_height?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_upper?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_lower?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_left?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        indent_right?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_smiling?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_occluded?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        mouth_open?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_lightness?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        background_uniformity?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        skin_light?: components["schemas"]["RangeCheckInput"];
                        /** @default {} */
                        image_format?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        smile_properties?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        left_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        right_eye?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        red_eyes?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        eyebrows_state?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        natural_light?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        radial_distortion?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        shoulders_position?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        headwear_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        glasses?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_color_type?: components["schemas"]["StateCheckInput"];
                        /** @default {} */
                        face_occlusion?: components["schemas"]["StateCheckInput"];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "estimations": [
                     *             {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "iso": {
                     *                     "status": 0,
                     *                     "checks": [
                     *                       {
                     *                         "name": "image_width",
                     *                         "object_value": 1,
                     *                         "threshold_value": {},
                     *                         "result": 0
                     *                       }
                     *                     ]
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IsoChecked"];
                    "application/msgpack": components["schemas"]["IsoChecked"];
                    "application/x-msgpack": components["schemas"]["IsoChecked"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_remoteSdkOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    predictLiveness: {
        parameters: {
            query?: {
                multiface_policy?: 0 | 1 | 2;
                aggregate?: components["schemas"]["Flag"];
                liveness_threshold?: number;
                quality_threshold?: number;
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImagesJsonBody"];
                "application/msgpack": components["schemas"]["ImagesJsonBody"];
                "application/x-msgpack": components["schemas"]["ImagesJsonBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "liveness": {
                     *             "prediction": 0,
                     *             "estimations": {
                     *               "probability": 1,
                     *               "quality": 1
                     *             }
                     *           },
                     *           "rect": {
                     *             "x": 1,
                     *             "y": 1,
                     *             "width": 1,
                     *             "height": 1
                     *           }
                     *         }
                     *       ],
                     *       "aggregate_estimations": {
                     *         "liveness": {
                     *           "prediction": 0,
                     *           "estimations": {
                     *             "probability": 1,
                     *             "quality": 1
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LivenessPredicted"];
                    "application/msgpack": components["schemas"]["LivenessPredicted"];
                    "application/x-msgpack": components["schemas"]["LivenessPredicted"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["livenessOff_licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    predictDeepfake: {
        parameters: {
            query?: {
                multiface_policy?: 0 | 1 | 2;
                aggregate?: components["schemas"]["Flag"];
                deepfake_threshold?: number;
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImagesJsonBody"];
                "application/msgpack": components["schemas"]["ImagesJsonBody"];
                "application/x-msgpack": components["schemas"]["ImagesJsonBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "deepfake": {
                     *             "prediction": 0,
                     *             "score": 1
                     *           },
                     *           "rect": {
                     *             "x": 1,
                     *             "y": 1,
                     *             "width": 1,
                     *             "height": 1
                     *           }
                     *         }
                     *       ],
                     *       "aggregate_estimations": {
                     *         "deepfake": {
                     *           "prediction": 0,
                     *           "score": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeepfakePredicted"];
                    "application/msgpack": components["schemas"]["DeepfakePredicted"];
                    "application/x-msgpack": components["schemas"]["DeepfakePredicted"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenResourceMissing_accountHeaderOff_tokenAreaForbidden_remoteSdkOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getVerifiers: {
        parameters: {
            query?: {
                description?: string;
                verifier_ids?: components["schemas"]["Id"][];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verifiers": [
                     *         {
                     *           "verifier_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "description": "text",
                     *           "policies": {
                     *             "detect_policy": {
                     *               "multiface_policy": 1,
                     *               "estimate_head_pose": 0,
                     *               "estimate_emotions": 0,
                     *               "estimate_mask": 0,
                     *               "estimate_quality": 0,
                     *               "estimate_gaze": 0,
                     *               "estimate_eyes_attributes": 0,
                     *               "estimate_mouth_attributes": 0,
                     *               "estimate_glasses": 0,
                     *               "estimate_face_occlusion": 0,
                     *               "detect_landmarks68": 0,
                     *               "extract_exif": 0,
                     *               "yaw_threshold": 180,
                     *               "pitch_threshold": 180,
                     *               "roll_threshold": 180,
                     *               "mask_states": [
                     *                 1,
                     *                 2,
                     *                 3
                     *               ],
                     *               "liveness_states": [
                     *                 0,
                     *                 1,
                     *                 2
                     *               ],
                     *               "deepfake_states": [
                     *                 0,
                     *                 1
                     *               ],
                     *               "estimate_liveness": {
                     *                 "estimate": 0,
                     *                 "liveness_threshold": 0.5,
                     *                 "quality_threshold": 0.5,
                     *                 "check_quality": 0
                     *               },
                     *               "estimate_deepfake": {
                     *                 "estimate": 0,
                     *                 "mode": 1,
                     *                 "real_threshold": 0.5
                     *               },
                     *               "face_quality": {
                     *                 "estimate": 0,
                     *                 "filter": 0,
                     *                 "checks": {
                     *                   "image_width": {
                     *                     "estimate": 0
                     *                   },
                     *                   "image_height": {
                     *                     "estimate": 0
                     *                   },
                     *                   "image_size": {
                     *                     "estimate": 0
                     *                   },
                     *                   "aspect_ratio": {
                     *                     "estimate": 0
                     *                   },
                     *                   "face_width": {
                     *                     "estimate": 0
                     *                   },
                     *                   "illumination_quality": {
                     *                     "estimate": 0
                     *                   },
                     *                   "illumination_uniformity": {
                     *                     "estimate": 0
                     *                   },
                     *                   "darkness_quality": {
                     *                     "estimate": 0
                     *                   },
                     *                   "light_quality": {
                     *                     "estimate": 0
                     *                   },
                     *                   "specularity_quality": {
                     *                     "estimate": 0
                     *                   },
                     *                   "blurriness_quality": {
                     *                     "estimate": 0
                     *                   },
                     *                   "dynamic_range": {
                     *                     "estimate": 0
                     *                   },
                     *                   "eye_distance": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_yaw": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_pitch": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_roll": {
                     *                     "estimate": 0
                     *                   },
                     *                   "gaze_yaw": {
                     *                     "estimate": 0
                     *                   },
                     *                   "gaze_pitch": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_horizontal_center": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_vertical_center": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_width": {
                     *                     "estimate": 0
                     *                   },
                     *                   "head_height": {
                     *                     "estimate": 0
                     *                   },
                     *                   "indent_upper": {
                     *                     "estimate": 0
                     *                   },
                     *                   "indent_lower": {
                     *                     "estimate": 0
                     *                   },
                     *                   "indent_left": {
                     *                     "estimate": 0
                     *                   },
                     *                   "indent_right": {
                     *                     "estimate": 0
                     *                   },
                     *                   "mouth_smiling": {
                     *                     "estimate": 0
                     *                   },
                     *                   "mouth_occluded": {
                     *                     "estimate": 0
                     *                   },
                     *                   "mouth_open": {
                     *                     "estimate": 0
                     *                   },
                     *                   "background_lightness": {
                     *                     "estimate": 0
                     *                   },
                     *                   "background_uniformity": {
                     *                     "estimate": 0
                     *                   },
                     *                   "skin_light": {
                     *                     "estimate": 0
                     *                   },
                     *                   "image_format": {
                     *                     "estimate": 0
                     *                   },
                     *                   "smile_properties": {
                     *                     "estimate": 0
                     *                   },
                     *                   "left_eye": {
                     *                     "estimate": 0
                     *                   },
                     *                   "right_eye": {
                     *                     "estimate": 0
                     *                   },
                     *                   "red_eyes": {
                     *                     "estimate": 0
                     *                   },
                     *                   "eyebrows_state": {
                     *                     "estimate": 0
                     *                   },
                     *                   "natural_light": {
                     *                     "estimate": 0
                     *                   },
                     *                   "radial_distortion": {
                     *                     "estimate": 0
                     *                   },
                     *                   "shoulders_position": {
                     *                     "estimate": 0
                     *                   },
                     *                   "headwear_type": {
                     *                     "estimate": 0
                     *                   },
                     *                   "glasses": {
                     *                     "estimate": 0
                     *                   },
                     *                   "face_color_type": {
                     *                     "estimate": 0
                     *                   },
                     *                   "face_occlusion": {
                     *                     "estimate": 0
                     *                   }
                     *                 }
                     *               }
                     *             },
                     *             "extract_policy": {
                     *               "extract_basic_attributes": 0,
                     *               "fd_score_threshold": 0
                     *             },
                     *             "storage_policy": {
                     *               "face_sample_policy": {
                     *                 "store_sample": 0
                     *               },
                     *               "attribute_policy": {
                     *                 "store_attribute": 0
                     *               }
                     *             },
                     *             "verification_threshold": 0.9
                     *           },
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "last_update_time": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        verifiers: components["schemas"]["Verifier"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createVerifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "",
                 *       "policies": {
                 *         "detect_policy": {
                 *           "multiface_policy": 1,
                 *           "estimate_head_pose": 0,
                 *           "estimate_emotions": 0,
                 *           "estimate_mask": 0,
                 *           "estimate_quality": 0,
                 *           "estimate_gaze": 0,
                 *           "estimate_eyes_attributes": 0,
                 *           "estimate_mouth_attributes": 0,
                 *           "estimate_glasses": 0,
                 *           "estimate_face_occlusion": 0,
                 *           "detect_landmarks68": 0,
                 *           "extract_exif": 0,
                 *           "yaw_threshold": 180,
                 *           "pitch_threshold": 180,
                 *           "roll_threshold": 180,
                 *           "mask_states": [
                 *             1,
                 *             2,
                 *             3
                 *           ],
                 *           "liveness_states": [
                 *             0,
                 *             1,
                 *             2
                 *           ],
                 *           "deepfake_states": [
                 *             0,
                 *             1
                 *           ],
                 *           "estimate_liveness": {},
                 *           "estimate_deepfake": {},
                 *           "face_quality": {
                 *             "estimate": 0,
                 *             "filter": 0,
                 *             "checks": {}
                 *           }
                 *         },
                 *         "extract_policy": {
                 *           "extract_basic_attributes": 0,
                 *           "fd_score_threshold": 0
                 *         },
                 *         "storage_policy": {
                 *           "face_sample_policy": {},
                 *           "attribute_policy": {}
                 *         },
                 *         "verification_threshold": 0.9
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewVerifier"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verifier_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        verifier_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    countVerifiers: {
        parameters: {
            query?: {
                description?: string;
                verifier_ids?: components["schemas"]["Id"][];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verifiers_count": 1
                     *     }
                     */
                    "application/json": {
                        verifiers_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getVerifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "verifier_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "description": "text",
                     *       "policies": {
                     *         "detect_policy": {
                     *           "multiface_policy": 1,
                     *           "estimate_head_pose": 0,
                     *           "estimate_emotions": 0,
                     *           "estimate_mask": 0,
                     *           "estimate_quality": 0,
                     *           "estimate_gaze": 0,
                     *           "estimate_eyes_attributes": 0,
                     *           "estimate_mouth_attributes": 0,
                     *           "estimate_glasses": 0,
                     *           "estimate_face_occlusion": 0,
                     *           "detect_landmarks68": 0,
                     *           "extract_exif": 0,
                     *           "yaw_threshold": 180,
                     *           "pitch_threshold": 180,
                     *           "roll_threshold": 180,
                     *           "mask_states": [
                     *             1,
                     *             2,
                     *             3
                     *           ],
                     *           "liveness_states": [
                     *             0,
                     *             1,
                     *             2
                     *           ],
                     *           "deepfake_states": [
                     *             0,
                     *             1
                     *           ],
                     *           "estimate_liveness": {
                     *             "estimate": 0,
                     *             "liveness_threshold": 0.5,
                     *             "quality_threshold": 0.5,
                     *             "check_quality": 0
                     *           },
                     *           "estimate_deepfake": {
                     *             "estimate": 0,
                     *             "mode": 1,
                     *             "real_threshold": 0.5
                     *           },
                     *           "face_quality": {
                     *             "estimate": 0,
                     *             "filter": 0,
                     *             "checks": {
                     *               "image_width": {
                     *                 "estimate": 0
                     *               },
                     *               "image_height": {
                     *                 "estimate": 0
                     *               },
                     *               "image_size": {
                     *                 "estimate": 0
                     *               },
                     *               "aspect_ratio": {
                     *                 "estimate": 0
                     *               },
                     *               "face_width": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "illumination_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "darkness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "light_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "specularity_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "blurriness_quality": {
                     *                 "estimate": 0
                     *               },
                     *               "dynamic_range": {
                     *                 "estimate": 0
                     *               },
                     *               "eye_distance": {
                     *                 "estimate": 0
                     *               },
                     *               "head_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "head_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_roll": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_yaw": {
                     *                 "estimate": 0
                     *               },
                     *               "gaze_pitch": {
                     *                 "estimate": 0
                     *               },
                     *               "head_horizontal_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_vertical_center": {
                     *                 "estimate": 0
                     *               },
                     *               "head_width": {
                     *                 "estimate": 0
                     *               },
                     *               "head_height": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_upper": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_lower": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_left": {
                     *                 "estimate": 0
                     *               },
                     *               "indent_right": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_smiling": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_occluded": {
                     *                 "estimate": 0
                     *               },
                     *               "mouth_open": {
                     *                 "estimate": 0
                     *               },
                     *               "background_lightness": {
                     *                 "estimate": 0
                     *               },
                     *               "background_uniformity": {
                     *                 "estimate": 0
                     *               },
                     *               "skin_light": {
                     *                 "estimate": 0
                     *               },
                     *               "image_format": {
                     *                 "estimate": 0
                     *               },
                     *               "smile_properties": {
                     *                 "estimate": 0
                     *               },
                     *               "left_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "right_eye": {
                     *                 "estimate": 0
                     *               },
                     *               "red_eyes": {
                     *                 "estimate": 0
                     *               },
                     *               "eyebrows_state": {
                     *                 "estimate": 0
                     *               },
                     *               "natural_light": {
                     *                 "estimate": 0
                     *               },
                     *               "radial_distortion": {
                     *                 "estimate": 0
                     *               },
                     *               "shoulders_position": {
                     *                 "estimate": 0
                     *               },
                     *               "headwear_type": {
                     *                 "estimate": 0
                     *               },
                     *               "glasses": {
                     *                 "estimate": 0
                     *               },
                     *               "face_color_type": {
                     *                 "estimate": 0
                     *               },
                     *               "face_occlusion": {
                     *                 "estimate": 0
                     *               }
                     *             }
                     *           }
                     *         },
                     *         "extract_policy": {
                     *           "extract_basic_attributes": 0,
                     *           "fd_score_threshold": 0
                     *         },
                     *         "storage_policy": {
                     *           "face_sample_policy": {
                     *             "store_sample": 0,
                     *             "ttl": 1
                     *           },
                     *           "attribute_policy": {
                     *             "store_attribute": 0,
                     *             "ttl": 1
                     *           }
                     *         },
                     *         "verification_threshold": 0.9
                     *       },
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Verifier"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    replaceVerifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "",
                 *       "policies": {
                 *         "detect_policy": {
                 *           "multiface_policy": 1,
                 *           "estimate_head_pose": 0,
                 *           "estimate_emotions": 0,
                 *           "estimate_mask": 0,
                 *           "estimate_quality": 0,
                 *           "estimate_gaze": 0,
                 *           "estimate_eyes_attributes": 0,
                 *           "estimate_mouth_attributes": 0,
                 *           "estimate_glasses": 0,
                 *           "estimate_face_occlusion": 0,
                 *           "detect_landmarks68": 0,
                 *           "extract_exif": 0,
                 *           "yaw_threshold": 180,
                 *           "pitch_threshold": 180,
                 *           "roll_threshold": 180,
                 *           "mask_states": [
                 *             1,
                 *             2,
                 *             3
                 *           ],
                 *           "liveness_states": [
                 *             0,
                 *             1,
                 *             2
                 *           ],
                 *           "deepfake_states": [
                 *             0,
                 *             1
                 *           ],
                 *           "estimate_liveness": {},
                 *           "estimate_deepfake": {},
                 *           "face_quality": {
                 *             "estimate": 0,
                 *             "filter": 0,
                 *             "checks": {}
                 *           }
                 *         },
                 *         "extract_policy": {
                 *           "extract_basic_attributes": 0,
                 *           "fd_score_threshold": 0
                 *         },
                 *         "storage_policy": {
                 *           "face_sample_policy": {},
                 *           "attribute_policy": {}
                 *         },
                 *         "verification_threshold": 0.9
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewVerifier"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteVerifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getVerifierHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    verifyImages: {
        parameters: {
            query?: {
                face_ids?: components["schemas"]["Id"][];
                external_ids?: string[];
                event_ids?: components["schemas"]["Id"][];
                attribute_ids?: components["schemas"]["Id"][];
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Taken and not used. */
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImagesJsonBody"];
                "application/msgpack": components["schemas"]["ImagesJsonBody"];
                "application/x-msgpack": components["schemas"]["ImagesJsonBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "exif": {},
                     *           "image_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "url": "text",
                     *           "image_estimations": {
                     *             "people": {
                     *               "count": 1,
                     *               "coordinates": [
                     *                 [
                     *                   1,
                     *                   1
                     *                 ]
                     *               ]
                     *             },
                     *             "orientation": 0
                     *           },
                     *           "detections": {
                     *             "face_detections": [
                     *               {
                     *                 "detection": {
                     *                   "filename": "text",
                     *                   "sample": {
                     *                     "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                     "url": "text",
                     *                     "detection": {
                     *                       "rect": {
                     *                         "x": 1,
                     *                         "y": 1,
                     *                         "width": 1,
                     *                         "height": 1
                     *                       },
                     *                       "landmarks5": [
                     *                         [
                     *                           1,
                     *                           1
                     *                         ]
                     *                       ],
                     *                       "attributes": {}
                     *                     }
                     *                   }
                     *                 },
                     *                 "face_attributes": {
                     *                   "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "url": "text",
                     *                   "score": 1,
                     *                   "basic_attributes": {
                     *                     "age": 1,
                     *                     "gender": 0,
                     *                     "ethnicities": "unavailable"
                     *                   },
                     *                   "samples": [
                     *                     "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                   ]
                     *                 },
                     *                 "verifications": [
                     *                   {
                     *                     "similarity": 1,
                     *                     "status": true
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "filtered_detections": {
                     *               "face_detections": [
                     *                 {
                     *                   "filename": "text",
                     *                   "filter_reasons": [
                     *                     {
                     *                       "filter_name": "text",
                     *                       "object_value": 1,
                     *                       "threshold_value": 1
                     *                     }
                     *                   ],
                     *                   "detection": {
                     *                     "sample": {
                     *                       "detection": {
                     *                         "rect": {
                     *                           "x": 1,
                     *                           "y": 1,
                     *                           "width": 1,
                     *                           "height": 1
                     *                         },
                     *                         "landmarks5": [
                     *                           [
                     *                             1,
                     *                             1
                     *                           ]
                     *                         ],
                     *                         "attributes": {}
                     *                       }
                     *                     }
                     *                   },
                     *                   "samples": {
                     *                     "face": {
                     *                       "detection": {
                     *                         "rect": {
                     *                           "x": 1,
                     *                           "y": 1,
                     *                           "width": 1,
                     *                           "height": 1
                     *                         },
                     *                         "landmarks5": [
                     *                           [
                     *                             1,
                     *                             1
                     *                           ]
                     *                         ],
                     *                         "attributes": {}
                     *                       }
                     *                     }
                     *                   }
                     *                 }
                     *               ],
                     *               "body_detections": [
                     *                 {
                     *                   "filename": "text",
                     *                   "filter_reasons": [
                     *                     {
                     *                       "filter_name": "text",
                     *                       "object_value": 1,
                     *                       "threshold_value": 1
                     *                     }
                     *                   ],
                     *                   "detection": {
                     *                     "sample": {
                     *                       "detection": {
                     *                         "rect": {
                     *                           "x": 1,
                     *                           "y": 1,
                     *                           "width": 1,
                     *                           "height": 1
                     *                         },
                     *                         "landmarks5": [
                     *                           [
                     *                             1,
                     *                             1
                     *                           ]
                     *                         ],
                     *                         "attributes": {}
                     *                       }
                     *                     }
                     *                   },
                     *                   "samples": {
                     *                     "face": {
                     *                       "detection": {
                     *                         "rect": {
                     *                           "x": 1,
                     *                           "y": 1,
                     *                           "width": 1,
                     *                           "height": 1
                     *                         },
                     *                         "landmarks5": [
                     *                           [
                     *                             1,
                     *                             1
                     *                           ]
                     *                         ],
                     *                         "attributes": {}
                     *                       }
                     *                     }
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Verifications"];
                    "application/msgpack": components["schemas"]["Verifications"];
                    "application/x-msgpack": components["schemas"]["Verifications"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_multipartBad_httpBad_candidatesMissing"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["faceWithoutAttributes_faceExternalIdUnknown_pageNotFound_faceNotFound_attributeNotFound_faceDescriptorMissing_eventNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    verifyRaw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                verifier_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         {
                 *           "type": "sdk_descriptor",
                 *           "id": "text",
                 *           "data": "text"
                 *         }
                 *       ],
                 *       "candidates": [
                 *         {
                 *           "type": "sdk_descriptor",
                 *           "id": "text",
                 *           "data": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RawMatching"];
                "application/msgpack": components["schemas"]["RawMatching"];
                "application/x-msgpack": components["schemas"]["RawMatching"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matches": [
                     *         {
                     *           "reference": {
                     *             "id": "text",
                     *             "type": "text"
                     *           },
                     *           "matches": [
                     *             {
                     *               "candidate": {
                     *                 "id": "text",
                     *                 "type": "text"
                     *               },
                     *               "similarity": 1,
                     *               "status": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RawVerifications"];
                    "application/msgpack": components["schemas"]["RawVerifications"];
                    "application/x-msgpack": components["schemas"]["RawVerifications"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorVersionsMixed_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_verifierNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    generateEvents: {
        parameters: {
            query?: {
                external_id?: string;
                user_data?: string;
                source?: string;
                tags?: string[];
                stream_id?: string;
                track_id?: string;
                city?: string;
                area?: string;
                district?: string;
                street?: string;
                house_number?: string;
                longitude?: number;
                latitude?: number;
                image_type?: number;
                warped_image?: components["schemas"]["Flag"];
                use_exif_info?: components["schemas"]["Flag"];
                aggregate_attributes?: components["schemas"]["Flag"];
                wait_saving?: components["schemas"]["Flag"];
            };
            header?: {
                "luna-event-time"?: components["schemas"]["Time"];
                "luna-event-end-time"?: components["schemas"]["Time"];
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description One image; a part of any other name is one too.
                     */
                    image?: Blob;
                    /** @description Of a dynamic handler. */
                    policies?: {
                        [key: string]: unknown;
                    };
                    meta?: {
                        [key: string]: unknown;
                    };
                    face_bounding_boxes?: {
                        filename: string;
                        face_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                    body_bounding_boxes?: {
                        filename: string;
                        body_bounding_boxes: components["schemas"]["Rect"][];
                    }[];
                } & {
                    [key: string]: Blob;
                };
                /**
                 * @example {
                 *       "urls": [
                 *         "https://example.com/photo.jpg"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EventsJsonBody"];
                "application/msgpack": components["schemas"]["EventsJsonBody"];
                "application/x-msgpack": components["schemas"]["EventsJsonBody"];
                "application/x-vl-face-descriptor": Blob;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "images": [
                     *         {
                     *           "filename": "text",
                     *           "status": 0,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           },
                     *           "exif": {},
                     *           "image_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "url": "text",
                     *           "image_estimations": {
                     *             "people": {
                     *               "count": 1,
                     *               "coordinates": [
                     *                 [
                     *                   1,
                     *                   1
                     *                 ]
                     *               ]
                     *             },
                     *             "orientation": 0
                     *           }
                     *         }
                     *       ],
                     *       "events": [
                     *         {
                     *           "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "url": "text",
                     *           "external_id": "text",
                     *           "user_data": "text",
                     *           "source": "text",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "end_time": "2026-11-21T09:30:00.000Z",
                     *           "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "stream_id": "text",
                     *           "track_id": "text",
                     *           "tags": [
                     *             "text"
                     *           ],
                     *           "location": {
                     *             "city": "text",
                     *             "area": "text",
                     *             "district": "text",
                     *             "street": "text",
                     *             "house_number": "text",
                     *             "geo_position": {
                     *               "longitude": 1,
                     *               "latitude": 1
                     *             }
                     *           },
                     *           "meta": {},
                     *           "face": {
                     *             "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "url": "text",
                     *             "external_id": "text",
                     *             "user_data": "text",
                     *             "avatar": "text",
                     *             "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "lists": [
                     *               "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *             ]
                     *           },
                     *           "face_attributes": {
                     *             "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "url": "text",
                     *             "score": 1,
                     *             "basic_attributes": {
                     *               "age": 1,
                     *               "gender": 0,
                     *               "ethnicities": "unavailable"
                     *             },
                     *             "samples": [
                     *               "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *             ]
                     *           },
                     *           "body_attributes": {
                     *             "attribute_id": null,
                     *             "url": null,
                     *             "score": 1,
                     *             "samples": [
                     *               "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *             ]
                     *           },
                     *           "detections": [
                     *             {
                     *               "filename": "text",
                     *               "detect_time": "2026-11-21T09:30:00.000Z",
                     *               "detect_ts": 1,
                     *               "image_origin": "text",
                     *               "samples": {
                     *                 "face": {
                     *                   "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "url": "text",
                     *                   "detection": {
                     *                     "rect": {
                     *                       "x": 1,
                     *                       "y": 1,
                     *                       "width": 1,
                     *                       "height": 1
                     *                     },
                     *                     "landmarks5": [
                     *                       [
                     *                         1,
                     *                         1
                     *                       ]
                     *                     ],
                     *                     "attributes": {}
                     *                   }
                     *                 },
                     *                 "body": {
                     *                   "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "url": "text",
                     *                   "detection": {
                     *                     "rect": {
                     *                       "x": 1,
                     *                       "y": 1,
                     *                       "width": 1,
                     *                       "height": 1
                     *                     },
                     *                     "attributes": {}
                     *                   }
                     *                 }
                     *               }
                     *             }
                     *           ],
                     *           "aggregate_estimations": {
                     *             "face": {
                     *               "attributes": {}
                     *             },
                     *             "body": {
                     *               "attributes": {}
                     *             }
                     *           },
                     *           "matches": [
                     *             {
                     *               "label": "text",
                     *               "candidates": [
                     *                 {
                     *                   "similarity": 1,
                     *                   "face": {},
                     *                   "event": {},
                     *                   "attribute": {}
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "filtered_detections": {
                     *         "face_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ],
                     *         "body_detections": [
                     *           {
                     *             "filename": "text",
                     *             "filter_reasons": [
                     *               {
                     *                 "filter_name": "text",
                     *                 "object_value": 1,
                     *                 "threshold_value": 1
                     *               }
                     *             ],
                     *             "detection": {
                     *               "sample": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             },
                     *             "samples": {
                     *               "face": {
                     *                 "detection": {
                     *                   "rect": {
                     *                     "x": 1,
                     *                     "y": 1,
                     *                     "width": 1,
                     *                     "height": 1
                     *                   },
                     *                   "landmarks5": [
                     *                     [
                     *                       1,
                     *                       1
                     *                     ]
                     *                   ],
                     *                   "attributes": {}
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GeneratedEvents"];
                    "application/msgpack": components["schemas"]["GeneratedEvents"];
                    "application/x-msgpack": components["schemas"]["GeneratedEvents"];
                };
            };
            400: components["responses"]["multipartImageType_jsonMissing_badQuery_badBody_requestEmpty_descriptorVersionUnknown_multipartBad_httpBad_listsNotFound_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign_handlerNotDynamic"];
            404: components["responses"]["pageNotFound_listNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal_handlerCorrupted"];
            503: components["responses"]["matcherUnavailable_tooBusy_dependencyAway_storeFull"];
        };
    };
    saveRawEvent: {
        parameters: {
            query?: {
                wait_saving?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                handler_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "external_id": "visit 17",
                 *       "source": "door 1",
                 *       "create_time": "2026-11-21T09:30:00.000Z",
                 *       "tags": [
                 *         "visitor"
                 *       ],
                 *       "face_attributes": {
                 *         "basic_attributes": {
                 *           "age": 41,
                 *           "gender": 0
                 *         }
                 *       },
                 *       "matches": [
                 *         {
                 *           "label": "known",
                 *           "candidates": [
                 *             {
                 *               "similarity": 0.96,
                 *               "face": {
                 *                 "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RawEvent"];
                "application/msgpack": components["schemas"]["RawEvent"];
                "application/x-msgpack": components["schemas"]["RawEvent"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedEvent"];
                    "application/msgpack": components["schemas"]["SavedEvent"];
                    "application/x-msgpack": components["schemas"]["SavedEvent"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_handlersOff_accountForeign"];
            404: components["responses"]["pageNotFound_handlerNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_eventExists"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getEvents: {
        parameters: {
            query?: {
                event_ids?: components["schemas"]["Id"][];
                event_id__gte?: components["schemas"]["Id"];
                event_id__lt?: components["schemas"]["Id"];
                handler_ids?: components["schemas"]["Id"][];
                face_ids?: components["schemas"]["Id"][];
                external_ids?: string[];
                stream_ids?: ("null" | string)[];
                track_ids?: ("null" | string)[];
                user_data?: string;
                sources?: ("null" | string)[];
                tags?: string[];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                end_time__gte?: components["schemas"]["TimeOrRelative"];
                end_time__lt?: components["schemas"]["TimeOrRelative"];
                insert_time__gte?: components["schemas"]["TimeOrRelative"];
                insert_time__lt?: components["schemas"]["TimeOrRelative"];
                gender?: ("null" | ("0" | "1"))[];
                age__gte?: number;
                age__lt?: number;
                ethnic_groups?: ("null" | ("1" | "2" | "3" | "4"))[];
                emotions?: ("null" | ("1" | "2" | "3" | "4" | "5" | "6" | "7"))[];
                masks?: ("null" | ("1" | "2" | "3"))[];
                liveness?: ("null" | ("0" | "1" | "2"))[];
                deepfake?: ("null" | ("0" | "1"))[];
                apparent_gender?: ("null" | ("0" | "1" | "2"))[];
                apparent_age__gte?: number;
                apparent_age__lt?: number;
                headwear_states?: ("null" | ("0" | "1" | "2"))[];
                headwear_apparent_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                sleeve_lengths?: ("null" | ("0" | "1" | "2"))[];
                upper_clothing_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                lower_garment_types?: ("null" | ("0" | "1" | "2" | "3"))[];
                lower_garment_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                shoes_apparent_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                backpack_states?: ("null" | ("0" | "1" | "2"))[];
                top_similar_object_ids?: components["schemas"]["Id"][];
                top_similar_external_ids?: string[];
                top_matching_candidates_label?: string;
                top_similar_object_similarity__gte?: number;
                top_similar_object_similarity__lt?: number;
                cities?: ("null" | string)[];
                areas?: ("null" | string)[];
                districts?: ("null" | string)[];
                streets?: ("null" | string)[];
                house_numbers?: ("null" | string)[];
                origin_longitude?: "null" | number;
                origin_latitude?: "null" | number;
                longitude_delta?: number;
                latitude_delta?: number;
                targets?: ("event_id" | "account_id" | "handler_id" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "create_time" | "insert_time" | "end_time" | "tags" | "meta" | "face_id" | "attach_result" | "attribute_id" | "top_match" | "gender" | "age" | "ethnic_group" | "basic_attributes" | "emotion" | "mask" | "liveness" | "deepfake" | "face_detections" | "body_detections" | "body_basic_attributes" | "upper_body" | "lower_body" | "accessories" | "match_result" | "aggregate_estimations" | "location" | "")[];
                order?: "asc" | "desc";
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events": [
                     *         {
                     *           "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "external_id": "text",
                     *           "user_data": "text",
                     *           "source": "text",
                     *           "stream_id": "text",
                     *           "track_id": "text",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "insert_time": "2026-11-21T09:30:00.000Z",
                     *           "end_time": "2026-11-21T09:30:00.000Z",
                     *           "tags": [
                     *             "text"
                     *           ],
                     *           "meta": null,
                     *           "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "attach_result": [
                     *             "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *           ],
                     *           "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "top_match": {
                     *             "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *             "similarity": 1,
                     *             "label": "text",
                     *             "external_id": "text"
                     *           },
                     *           "gender": 0,
                     *           "age": 1,
                     *           "ethnic_group": 1,
                     *           "basic_attributes": {
                     *             "gender": 0,
                     *             "age": 1,
                     *             "ethnic_group": 1
                     *           },
                     *           "emotion": 1,
                     *           "mask": 1,
                     *           "liveness": 0,
                     *           "deepfake": 0,
                     *           "face_detections": [],
                     *           "body_detections": [],
                     *           "body_basic_attributes": null,
                     *           "upper_body": null,
                     *           "lower_body": null,
                     *           "accessories": null,
                     *           "match_result": [],
                     *           "aggregate_estimations": null,
                     *           "location": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        events: components["schemas"]["SomeOfEvent"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad_eventTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteEvents: {
        parameters: {
            query?: {
                event_ids?: components["schemas"]["Id"][];
                event_id__gte?: components["schemas"]["Id"];
                event_id__lt?: components["schemas"]["Id"];
                handler_ids?: components["schemas"]["Id"][];
                face_ids?: components["schemas"]["Id"][];
                external_ids?: string[];
                stream_ids?: ("null" | string)[];
                track_ids?: ("null" | string)[];
                user_data?: string;
                sources?: ("null" | string)[];
                tags?: string[];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                end_time__gte?: components["schemas"]["TimeOrRelative"];
                end_time__lt?: components["schemas"]["TimeOrRelative"];
                insert_time__gte?: components["schemas"]["TimeOrRelative"];
                insert_time__lt?: components["schemas"]["TimeOrRelative"];
                gender?: ("null" | ("0" | "1"))[];
                age__gte?: number;
                age__lt?: number;
                ethnic_groups?: ("null" | ("1" | "2" | "3" | "4"))[];
                emotions?: ("null" | ("1" | "2" | "3" | "4" | "5" | "6" | "7"))[];
                masks?: ("null" | ("1" | "2" | "3"))[];
                liveness?: ("null" | ("0" | "1" | "2"))[];
                deepfake?: ("null" | ("0" | "1"))[];
                apparent_gender?: ("null" | ("0" | "1" | "2"))[];
                apparent_age__gte?: number;
                apparent_age__lt?: number;
                headwear_states?: ("null" | ("0" | "1" | "2"))[];
                headwear_apparent_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                sleeve_lengths?: ("null" | ("0" | "1" | "2"))[];
                upper_clothing_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                lower_garment_types?: ("null" | ("0" | "1" | "2" | "3"))[];
                lower_garment_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                shoes_apparent_colors?: ("null" | ("undefined" | "black" | "grey" | "white" | "red" | "green" | "blue" | "yellow" | "brown" | "orange" | "purple" | "khaki" | "multicolored" | "pink" | "beige"))[];
                backpack_states?: ("null" | ("0" | "1" | "2"))[];
                top_similar_object_ids?: components["schemas"]["Id"][];
                top_similar_external_ids?: string[];
                top_matching_candidates_label?: string;
                top_similar_object_similarity__gte?: number;
                top_similar_object_similarity__lt?: number;
                cities?: ("null" | string)[];
                areas?: ("null" | string)[];
                districts?: ("null" | string)[];
                streets?: ("null" | string)[];
                house_numbers?: ("null" | string)[];
                origin_longitude?: "null" | number;
                origin_latitude?: "null" | number;
                longitude_delta?: number;
                latitude_delta?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "events_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedEvents"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getEventStats: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "targets": [
                 *         {
                 *           "column": "event_id",
                 *           "aggregator": "count"
                 *         }
                 *       ],
                 *       "group_by": [
                 *         {
                 *           "column": "create_time",
                 *           "interval": "1h"
                 *         }
                 *       ],
                 *       "filters": {
                 *         "create_time__gte": "now-1d"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["EventStatsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_stats": [
                     *         {
                     *           "source": "gate 1",
                     *           "create_time": "2026-01-01T00:00:00.000Z",
                     *           "event_id__count": 7,
                     *           "age__avg": 31.5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EventStats"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_eventTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                targets?: ("event_id" | "account_id" | "handler_id" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "create_time" | "insert_time" | "end_time" | "tags" | "meta" | "face_id" | "attach_result" | "attribute_id" | "top_match" | "gender" | "age" | "ethnic_group" | "basic_attributes" | "emotion" | "mask" | "liveness" | "deepfake" | "face_detections" | "body_detections" | "body_basic_attributes" | "upper_body" | "lower_body" | "accessories" | "match_result" | "aggregate_estimations" | "location" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                event_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "external_id": "text",
                     *       "user_data": "text",
                     *       "source": "text",
                     *       "stream_id": "text",
                     *       "track_id": "text",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "insert_time": "2026-11-21T09:30:00.000Z",
                     *       "end_time": "2026-11-21T09:30:00.000Z",
                     *       "tags": [
                     *         "text"
                     *       ],
                     *       "meta": null,
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "attach_result": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ],
                     *       "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "top_match": {
                     *         "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "similarity": 1,
                     *         "label": "text",
                     *         "external_id": "text"
                     *       },
                     *       "gender": 0,
                     *       "age": 1,
                     *       "ethnic_group": 1,
                     *       "basic_attributes": {
                     *         "gender": 0,
                     *         "age": 1,
                     *         "ethnic_group": 1
                     *       },
                     *       "emotion": 1,
                     *       "mask": 1,
                     *       "liveness": 0,
                     *       "deepfake": 0,
                     *       "face_detections": [],
                     *       "body_detections": [],
                     *       "body_basic_attributes": null,
                     *       "upper_body": null,
                     *       "lower_body": null,
                     *       "accessories": null,
                     *       "match_result": [],
                     *       "aggregate_estimations": null,
                     *       "location": null
                     *     }
                     */
                    "application/json": components["schemas"]["SomeOfEvent"];
                };
            };
            400: components["responses"]["badQuery_httpBad_eventTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_eventNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                event_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_eventNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getEventHead: {
        parameters: {
            query?: {
                targets?: ("event_id" | "account_id" | "handler_id" | "external_id" | "user_data" | "source" | "stream_id" | "track_id" | "create_time" | "insert_time" | "end_time" | "tags" | "meta" | "face_id" | "attach_result" | "attribute_id" | "top_match" | "gender" | "age" | "ethnic_group" | "basic_attributes" | "emotion" | "mask" | "liveness" | "deepfake" | "face_detections" | "body_detections" | "body_basic_attributes" | "upper_body" | "lower_body" | "accessories" | "match_result" | "aggregate_estimations" | "location" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                event_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad_eventTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_eventNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getLists: {
        parameters: {
            query?: {
                user_data?: string;
                list_ids?: components["schemas"]["Id"][];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lists": [
                     *         {
                     *           "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "user_data": "text",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "last_update_time": "2026-11-21T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        lists: components["schemas"]["List"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_data": "people we know"
                 *     }
                 */
                "application/json": components["schemas"]["NewList"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        list_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["listExists"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteLists: {
        parameters: {
            query?: {
                with_faces?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list_ids": [
                 *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       ]
                 *     }
                 */
                "application/json": {
                    list_ids: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_listsNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    countLists: {
        parameters: {
            query?: {
                user_data?: string;
                list_ids?: components["schemas"]["Id"][];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lists_count": 1
                     *     }
                     */
                    "application/json": {
                        lists_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                list_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "user_data": "text",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "last_update_time": "2026-11-21T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteList: {
        parameters: {
            query?: {
                with_faces?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                list_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getListHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                list_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    patchList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                list_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_data": "text"
                 *     }
                 */
                "application/json": {
                    user_data: string;
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    linkFaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                 *       "action": "attach",
                 *       "face_ids": [
                 *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Links"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_facesNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["listNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaces: {
        parameters: {
            query?: {
                list_id?: "null" | components["schemas"]["Id"];
                user_data?: string;
                event_id?: components["schemas"]["Id"];
                external_ids?: string[];
                face_ids?: components["schemas"]["Id"][];
                face_id__gte?: components["schemas"]["Id"];
                face_id__lt?: components["schemas"]["Id"];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                targets?: ("face_id" | "account_id" | "event_id" | "user_data" | "external_id" | "create_time" | "avatar" | "lists" | "")[];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faces": [
                     *         {
                     *           "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "user_data": "text",
                     *           "external_id": "text",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "avatar": "text",
                     *           "lists": [
                     *             "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        faces: components["schemas"]["SomeOfFace"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad_faceTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createFace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_data": "Ann",
                 *       "external_id": "ann",
                 *       "lists": [
                 *         "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
                 *       ],
                 *       "attribute": {
                 *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewFace"];
                "application/msgpack": components["schemas"]["NewFace"];
                "application/x-msgpack": components["schemas"]["NewFace"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/x-msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_listsNotFound_attributeEmpty_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["attributeTaken_faceExists"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteFaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "face_ids": [
                 *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       ]
                 *     }
                 */
                "application/json": {
                    face_ids: components["schemas"]["Id"][];
                };
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad_facesNotFound"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    countFaces: {
        parameters: {
            query?: {
                list_id?: "null" | components["schemas"]["Id"];
                user_data?: string;
                event_id?: components["schemas"]["Id"];
                external_ids?: string[];
                face_ids?: components["schemas"]["Id"][];
                face_id__gte?: components["schemas"]["Id"];
                face_id__lt?: components["schemas"]["Id"];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faces_count": 1
                     *     }
                     */
                    "application/json": {
                        faces_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    countFaceAttributes: {
        parameters: {
            query?: {
                list_id?: "null" | components["schemas"]["Id"];
                user_data?: string;
                event_id?: components["schemas"]["Id"];
                external_ids?: string[];
                face_ids?: components["schemas"]["Id"][];
                face_id__gte?: components["schemas"]["Id"];
                face_id__lt?: components["schemas"]["Id"];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attributes_count": 1
                     *     }
                     */
                    "application/json": {
                        attributes_count: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getFace: {
        parameters: {
            query?: {
                targets?: ("face_id" | "account_id" | "event_id" | "user_data" | "external_id" | "create_time" | "avatar" | "lists" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "user_data": "text",
                     *       "external_id": "text",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "avatar": "text",
                     *       "lists": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SomeOfFace"];
                };
            };
            400: components["responses"]["badQuery_httpBad_faceTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    putFace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_data": "Ann",
                 *       "external_id": "ann",
                 *       "lists": [
                 *         "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
                 *       ],
                 *       "attribute": {
                 *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PutFace"];
                "application/msgpack": components["schemas"]["PutFace"];
                "application/x-msgpack": components["schemas"]["PutFace"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/x-msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/x-msgpack": {
                        face_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_listsNotFound_attributeEmpty_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["attributeTaken"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteFace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaceHead: {
        parameters: {
            query?: {
                targets?: ("face_id" | "account_id" | "event_id" | "user_data" | "external_id" | "create_time" | "avatar" | "lists" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad_faceTargetUnknown"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    patchFace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_data": "text",
                 *       "external_id": "text",
                 *       "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                 *       "avatar": "text"
                 *     }
                 */
                "application/json": components["schemas"]["FaceChanges"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaceAttributes: {
        parameters: {
            query?: {
                targets?: ("face_id" | "account_id" | "create_time" | "basic_attributes" | "descriptors_info" | "")[];
                descriptor_version?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "basic_attributes": {
                     *         "age": 1,
                     *         "gender": 0,
                     *         "ethnicity": 1
                     *       },
                     *       "descriptors_info": [
                     *         {
                     *           "descriptor_version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SomeOfFaceAttribute"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["faceWithoutAttributes_pageNotFound_faceNotFound_faceDescriptorMissing"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    putFaceAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *     }
                 */
                "application/json": components["schemas"]["FaceAttributeSource"];
                "application/msgpack": components["schemas"]["FaceAttributeSource"];
                "application/x-msgpack": components["schemas"]["FaceAttributeSource"];
            };
        };
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_attributeEmpty_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["attributeTaken"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    deleteFaceAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaceAttributesHead: {
        parameters: {
            query?: {
                targets?: ("face_id" | "account_id" | "create_time" | "basic_attributes" | "descriptors_info" | "")[];
                descriptor_version?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["faceWithoutAttributes_pageNotFound_faceNotFound_faceDescriptorMissing"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getFaceAttributeSamples: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                face_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "basic_attributes_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ],
                     *       "descriptor_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttributeSamples"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_faceNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    saveFaceSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The only part; its name is free.
                     */
                    image: Blob;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        sample_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["multipartImageType_badQuery_badBody_requestEmpty_multipartBad_httpBad_imageTooLarge_imageTooSlow_warpSizeWrong_imageHarmful_imageInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaceSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteFaceSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getFaceSampleHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    saveBodySample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The only part; its name is free.
                     */
                    image: Blob;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sample_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        sample_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["multipartImageType_badQuery_badBody_requestEmpty_multipartBad_httpBad_imageTooLarge_imageTooSlow_warpSizeWrong_imageHarmful_imageInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getBodySample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteBodySample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getBodySampleHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getSampleHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                sample_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    saveImage: {
        parameters: {
            query?: {
                ttl?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": Blob;
                "image/png": Blob;
                "image/bmp": Blob;
                "image/x-portable-pixmap": Blob;
                "image/tiff": Blob;
                "image/webp": Blob;
                "image/gif": Blob;
                "image/heif": Blob;
                "image/heic": Blob;
                "image/x-jpeg-base64": string;
                "image/x-png-base64": string;
                "image/x-bmp-base64": string;
                "image/x-portable-pixmap-base64": string;
                "image/x-tiff-base64": string;
                "image/x-webp-base64": string;
                "image/x-gif-base64": string;
                "image/x-heif-base64": string;
                "image/x-heic-base64": string;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The only part; its name is free.
                     */
                    image: Blob;
                };
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "image_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        image_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["multipartImageType_badQuery_badBody_requestEmpty_multipartBad_httpBad_imageTooLarge_imageTooSlow_imageHarmful_imageInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                image_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                    "image/webp": Blob;
                    "image/tiff": Blob;
                    "image/bmp": Blob;
                    "image/x-portable-pixmap": Blob;
                    "image/gif": Blob;
                    "image/heif": Blob;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteImage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                image_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getImageHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                image_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    saveObject: {
        parameters: {
            query?: {
                ttl?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": Blob;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "object_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        object_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["badQuery_requestEmpty_httpBad_imageTooLarge_imageInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                object_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_objectNotFound"];
            405: components["responses"]["methodNotAllowed"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                object_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_objectNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getObjectHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                object_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            404: components["responses"]["pageNotFound_objectNotFound"];
            405: components["responses"]["methodNotAllowed"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    extractAttributes: {
        parameters: {
            query?: {
                extract_descriptor?: components["schemas"]["Flag"];
                extract_basic_attributes?: components["schemas"]["Flag"];
                score_threshold?: number;
                aggregate_attributes?: components["schemas"]["Flag"];
                ttl?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *     ]
                 */
                "application/json": components["schemas"]["Id"][];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *         "url": "text",
                     *         "score": 1,
                     *         "basic_attributes": {
                     *           "age": 1,
                     *           "gender": 0,
                     *           "ethnicities": "unavailable"
                     *         },
                     *         "samples": [
                     *           "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *         ],
                     *         "filtered": true,
                     *         "filter_reasons": [
                     *           {
                     *             "filter_name": "text",
                     *             "object_value": 1,
                     *             "threshold_value": 1
                     *           }
                     *         ],
                     *         "error": {
                     *           "error_code": 1,
                     *           "desc": "text",
                     *           "detail": "text"
                     *         },
                     *         "external_url": "text"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Extractions"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_handlersOff_accountForeign"];
            404: components["responses"]["imageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            409: components["responses"]["requestIdReused_runCancelled"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getAttributes: {
        parameters: {
            query?: {
                attribute_ids?: components["schemas"]["Id"][];
                create_time__gte?: components["schemas"]["TimeOrRelative"];
                create_time__lt?: components["schemas"]["TimeOrRelative"];
                targets?: ("attribute_id" | "account_id" | "create_time" | "basic_attributes" | "basic_attributes_samples" | "descriptor_samples" | "descriptors_info" | "")[];
                page?: number;
                page_size?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attributes": [
                     *         {
                     *           "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *           "create_time": "2026-11-21T09:30:00.000Z",
                     *           "basic_attributes": {
                     *             "gender": 1,
                     *             "age": 1,
                     *             "ethnicity": 1
                     *           },
                     *           "basic_attributes_samples": [
                     *             "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *           ],
                     *           "descriptor_samples": [
                     *             "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *           ],
                     *           "descriptors_info": [
                     *             {
                     *               "descriptor_version": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        attributes: components["schemas"]["SomeOfAttribute"][];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    createAttribute: {
        parameters: {
            query?: {
                ttl?: number;
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "basic_attributes": {
                 *         "age": 1,
                 *         "gender": 0,
                 *         "ethnicity": 1
                 *       },
                 *       "basic_attributes_samples": [],
                 *       "descriptors": [],
                 *       "descriptor_samples": [],
                 *       "ttl": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewAttribute"];
                "application/msgpack": components["schemas"]["NewAttribute"];
                "application/x-msgpack": components["schemas"]["NewAttribute"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    /** @description Where it can be read. */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "url": "text",
                     *       "external_url": "text"
                     *     }
                     */
                    "application/json": {
                        attribute_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/msgpack": {
                        attribute_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                    "application/x-msgpack": {
                        attribute_id: components["schemas"]["Id"];
                        url: string;
                        external_url: string;
                    };
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_attributeEmpty_imageTooLarge_imageTooSlow_warpSizeWrong_imageHarmful_descriptorInvalid_imageInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_imageStoreOff_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getAttribute: {
        parameters: {
            query?: {
                targets?: ("attribute_id" | "account_id" | "create_time" | "basic_attributes" | "basic_attributes_samples" | "descriptor_samples" | "descriptors_info" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                attribute_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *       "create_time": "2026-11-21T09:30:00.000Z",
                     *       "basic_attributes": {
                     *         "gender": 1,
                     *         "age": 1,
                     *         "ethnicity": 1
                     *       },
                     *       "basic_attributes_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ],
                     *       "descriptor_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ],
                     *       "descriptors_info": [
                     *         {
                     *           "descriptor_version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SomeOfAttribute"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    deleteAttribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                attribute_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no content. */
            204: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    getAttributeHead: {
        parameters: {
            query?: {
                targets?: ("attribute_id" | "account_id" | "create_time" | "basic_attributes" | "basic_attributes_samples" | "descriptor_samples" | "descriptors_info" | "")[];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                attribute_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is there. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getAttributeSamples: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                attribute_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "basic_attributes_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ],
                     *       "descriptor_samples": [
                     *         "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AttributeSamples"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["pageNotFound_attributeNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    matchFaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         {
                 *           "type": "face",
                 *           "id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *         }
                 *       ],
                 *       "candidates": [
                 *         {
                 *           "filters": {
                 *             "origin": "faces",
                 *             "list_id": "0d2f6b1e-3c47-4b7a-8a55-91c1f4e0d6a3"
                 *           },
                 *           "limit": 3,
                 *           "threshold": 0.909
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FaceMatching"];
                "application/msgpack": components["schemas"]["FaceMatching"];
                "application/x-msgpack": components["schemas"]["FaceMatching"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "reference": {
                     *           "type": "text",
                     *           "id": "text"
                     *         },
                     *         "matches": [
                     *           {
                     *             "filters": {
                     *               "origin": "text"
                     *             },
                     *             "result": [
                     *               {
                     *                 "face": {
                     *                   "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "user_data": "text",
                     *                   "external_id": "text",
                     *                   "create_time": "2026-11-21T09:30:00.000Z",
                     *                   "avatar": "text",
                     *                   "lists": [
                     *                     "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                   ]
                     *                 },
                     *                 "event": {
                     *                   "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "external_id": "text",
                     *                   "user_data": "text",
                     *                   "source": "text",
                     *                   "stream_id": "text",
                     *                   "track_id": "text",
                     *                   "create_time": "2026-11-21T09:30:00.000Z",
                     *                   "insert_time": "2026-11-21T09:30:00.000Z",
                     *                   "end_time": "2026-11-21T09:30:00.000Z",
                     *                   "tags": [
                     *                     "text"
                     *                   ],
                     *                   "meta": null,
                     *                   "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "attach_result": [
                     *                     "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                   ],
                     *                   "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "top_match": {
                     *                     "similarity": 1,
                     *                     "label": "text",
                     *                     "external_id": "text"
                     *                   },
                     *                   "gender": 0,
                     *                   "age": 1,
                     *                   "ethnic_group": 1,
                     *                   "basic_attributes": {
                     *                     "gender": 0,
                     *                     "age": 1,
                     *                     "ethnic_group": 1
                     *                   },
                     *                   "emotion": 1,
                     *                   "mask": 1,
                     *                   "liveness": 0,
                     *                   "deepfake": 0,
                     *                   "face_detections": [],
                     *                   "body_detections": [],
                     *                   "body_basic_attributes": null,
                     *                   "upper_body": null,
                     *                   "lower_body": null,
                     *                   "accessories": null,
                     *                   "match_result": [],
                     *                   "aggregate_estimations": null,
                     *                   "location": null
                     *                 },
                     *                 "attribute": {
                     *                   "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                 },
                     *                 "similarity": 1
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Matches"];
                    "application/msgpack": components["schemas"]["Matches"];
                    "application/x-msgpack": components["schemas"]["Matches"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorVersionsMixed_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["faceWithoutAttributes_faceExternalIdUnknown_eventExternalIdUnknown_faceNotFound_attributeNotFound_faceDescriptorMissing_eventNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["matcherUnavailable_tooBusy_dependencyAway_storeFull"];
        };
    };
    matchBodies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         {
                 *           "type": "event",
                 *           "id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                 *         }
                 *       ],
                 *       "candidates": [
                 *         {
                 *           "filters": {
                 *             "origin": "events",
                 *             "create_time__gte": "now-1d"
                 *           },
                 *           "limit": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BodyMatching"];
                "application/msgpack": components["schemas"]["BodyMatching"];
                "application/x-msgpack": components["schemas"]["BodyMatching"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "reference": {
                     *           "type": "text",
                     *           "id": "text"
                     *         },
                     *         "matches": [
                     *           {
                     *             "filters": {
                     *               "origin": "text"
                     *             },
                     *             "result": [
                     *               {
                     *                 "face": {
                     *                   "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "user_data": "text",
                     *                   "external_id": "text",
                     *                   "create_time": "2026-11-21T09:30:00.000Z",
                     *                   "avatar": "text",
                     *                   "lists": [
                     *                     "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                   ]
                     *                 },
                     *                 "event": {
                     *                   "event_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "account_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "handler_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "external_id": "text",
                     *                   "user_data": "text",
                     *                   "source": "text",
                     *                   "stream_id": "text",
                     *                   "track_id": "text",
                     *                   "create_time": "2026-11-21T09:30:00.000Z",
                     *                   "insert_time": "2026-11-21T09:30:00.000Z",
                     *                   "end_time": "2026-11-21T09:30:00.000Z",
                     *                   "tags": [
                     *                     "text"
                     *                   ],
                     *                   "meta": null,
                     *                   "face_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "attach_result": [
                     *                     "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                   ],
                     *                   "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11",
                     *                   "top_match": {
                     *                     "similarity": 1,
                     *                     "label": "text",
                     *                     "external_id": "text"
                     *                   },
                     *                   "gender": 0,
                     *                   "age": 1,
                     *                   "ethnic_group": 1,
                     *                   "basic_attributes": {
                     *                     "gender": 0,
                     *                     "age": 1,
                     *                     "ethnic_group": 1
                     *                   },
                     *                   "emotion": 1,
                     *                   "mask": 1,
                     *                   "liveness": 0,
                     *                   "deepfake": 0,
                     *                   "face_detections": [],
                     *                   "body_detections": [],
                     *                   "body_basic_attributes": null,
                     *                   "upper_body": null,
                     *                   "lower_body": null,
                     *                   "accessories": null,
                     *                   "match_result": [],
                     *                   "aggregate_estimations": null,
                     *                   "location": null
                     *                 },
                     *                 "attribute": {
                     *                   "attribute_id": "5b9c1a52-8f0e-4c0d-9d0b-4f8a0f2c7e11"
                     *                 },
                     *                 "similarity": 1
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Matches"];
                    "application/msgpack": components["schemas"]["Matches"];
                    "application/x-msgpack": components["schemas"]["Matches"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["eventsOff_licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            404: components["responses"]["eventExternalIdUnknown_attributeNotFound_faceDescriptorMissing_eventNotFound_eventBodyDescriptorMissing"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["matcherUnavailable_tooBusy_dependencyAway_storeFull"];
        };
    };
    matchRaw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "references": [
                 *         {
                 *           "type": "sdk_descriptor",
                 *           "id": "text",
                 *           "data": "text"
                 *         }
                 *       ],
                 *       "candidates": [
                 *         {
                 *           "type": "sdk_descriptor",
                 *           "id": "text",
                 *           "data": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RawMatching"];
                "application/msgpack": components["schemas"]["RawMatching"];
                "application/x-msgpack": components["schemas"]["RawMatching"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matches": [
                     *         {
                     *           "reference": {
                     *             "id": "text",
                     *             "type": "text"
                     *           },
                     *           "matches": [
                     *             {
                     *               "candidate": {
                     *                 "id": "text",
                     *                 "type": "text"
                     *               },
                     *               "similarity": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RawMatches"];
                    "application/msgpack": components["schemas"]["RawMatches"];
                    "application/x-msgpack": components["schemas"]["RawMatches"];
                };
            };
            400: components["responses"]["jsonMissing_badQuery_badBody_descriptorVersionUnknown_httpBad_descriptorVersionsMixed_descriptorInvalid"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["licenseProblem_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            413: components["responses"]["tooLarge"];
            415: components["responses"]["contentTypeUnknown"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway_storeFull"];
        };
    };
    features: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "license": {
                     *         "status": "ok",
                     *         "message": "text",
                     *         "warnings": [
                     *           "text"
                     *         ],
                     *         "errors": [
                     *           "text"
                     *         ],
                     *         "expiration_time": {
                     *           "value": "2026-11-21T09:30:00.000Z",
                     *           "is_available": true
                     *         },
                     *         "faces": {
                     *           "value": 1,
                     *           "is_available": true
                     *         },
                     *         "faces_count": 1,
                     *         "liveness": {
                     *           "value": 1,
                     *           "is_available": true
                     *         },
                     *         "iso": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "body_attributes": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "people_count": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "deepfake": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "lambda": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "index": {
                     *           "value": true,
                     *           "is_available": true
                     *         },
                     *         "event": {
                     *           "value": true,
                     *           "is_available": true
                     *         }
                     *       },
                     *       "features": {},
                     *       "estimations": {},
                     *       "models": {
                     *         "pack": "standard",
                     *         "models": [
                     *           {
                     *             "task": "text",
                     *             "id": "text",
                     *             "version": 1,
                     *             "licence": "text",
                     *             "trained_on": "text",
                     *             "commercial_use": "yes",
                     *             "bytes": 1,
                     *             "sha256": "text",
                     *             "from": "text"
                     *           }
                     *         ],
                     *         "missing": [
                     *           {
                     *             "task": "text",
                     *             "reason": "text"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Features"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    license: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "message": "text",
                     *       "warnings": [
                     *         "text"
                     *       ],
                     *       "errors": [
                     *         "text"
                     *       ],
                     *       "expiration_time": {
                     *         "value": "2026-11-21T09:30:00.000Z",
                     *         "is_available": true
                     *       },
                     *       "faces": {
                     *         "value": 1,
                     *         "is_available": true
                     *       },
                     *       "faces_count": 1,
                     *       "liveness": {
                     *         "value": 1,
                     *         "is_available": true
                     *       },
                     *       "iso": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "body_attributes": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "people_count": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "deepfake": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "lambda": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "index": {
                     *         "value": true,
                     *         "is_available": true
                     *       },
                     *       "event": {
                     *         "value": true,
                     *         "is_available": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["License"];
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["serviceOff_tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    plugins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plugins": []
                     *     }
                     */
                    "application/json": {
                        plugins: unknown[];
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["tokenRightMissing_accountHeaderOff_tokenAreaForbidden_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: {
                            major: number;
                            minor: number;
                            patch: number;
                            api?: number;
                        };
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
    healthcheck: {
        parameters: {
            query?: {
                include_luna_services?: components["schemas"]["Flag"];
            };
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "execution_time": 1
                     *     }
                     */
                    "application/json": {
                        /** @description Seconds. */
                        execution_time: number;
                    };
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            /** @description See the schema. */
            502: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": 1,
                     *       "desc": "text",
                     *       "detail": "text",
                     *       "link": "text",
                     *       "execution_time": 1,
                     *       "components": [
                     *         {
                     *           "name": "text",
                     *           "status": "ok",
                     *           "execution_time": 1,
                     *           "error": {
                     *             "error_code": 1,
                     *             "desc": "text",
                     *             "detail": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Unhealthy"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                    "text/plain": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    getConfigs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                    "text/plain": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            401: components["responses"]["credentialsMissing_accountNotFound_tokenUnknown_loginWrong_tokenExpired_tokenCorrupted"];
            403: components["responses"]["accountHeaderOff_tokenAreaForbidden_tokenNotAccepted_accountForeign"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            429: components["responses"]["loginLocked"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
            503: components["responses"]["tooBusy_dependencyAway"];
        };
    };
    docsPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
    docsSpec: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-yaml": Record<string, never>;
                    "text/html": string;
                };
            };
            400: components["responses"]["badQuery_specTypeUnknown_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
    docsErrors: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
    docsAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unix time in seconds, a comma, a UUID. A missing or malformed one is replaced by a new one. */
                "Luna-Request-Id"?: components["parameters"]["LunaRequestId"];
            };
            path: {
                file: "swagger-ui.css" | "swagger-ui-bundle.js" | "start.js";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Luna-Request-Id": components["headers"]["LunaRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                    "text/javascript": string;
                };
            };
            400: components["responses"]["badQuery_httpBad"];
            404: components["responses"]["pageNotFound"];
            405: components["responses"]["methodNotAllowed"];
            406: components["responses"]["notAcceptable"];
            431: components["responses"]["headersTooLong"];
            500: components["responses"]["internal"];
        };
    };
}
