from typing import Literal

FaceAttributesEmotionsType0PredominantEmotion = Literal['anger', 'disgust', 'fear', 'happiness', 'neutral', 'sadness', 'surprise']

FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES: set[FaceAttributesEmotionsType0PredominantEmotion] = { 'anger', 'disgust', 'fear', 'happiness', 'neutral', 'sadness', 'surprise',  }

def check_face_attributes_emotions_type_0_predominant_emotion(value: str) -> FaceAttributesEmotionsType0PredominantEmotion:
    if value in FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FACE_ATTRIBUTES_EMOTIONS_TYPE_0_PREDOMINANT_EMOTION_VALUES!r}")
