from typing import Literal

SdkFaceAttributesEmotionsType0PredominantEmotion = Literal['anger', 'disgust', 'fear', 'happiness', 'neutral', 'sadness', 'surprise']

SDK_FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES: set[SdkFaceAttributesEmotionsType0PredominantEmotion] = { 'anger', 'disgust', 'fear', 'happiness', 'neutral', 'sadness', 'surprise',  }

def check_sdk_face_attributes_emotions_type_0_predominant_emotion(value: str) -> SdkFaceAttributesEmotionsType0PredominantEmotion:
    if value in SDK_FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SDK_FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES!r}")
