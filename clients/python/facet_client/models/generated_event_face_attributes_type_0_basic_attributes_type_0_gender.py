from typing import Literal

GeneratedEventFaceAttributesType0BasicAttributesType0Gender = Literal[0, 1]

GENERATED_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES: set[GeneratedEventFaceAttributesType0BasicAttributesType0Gender] = { 0, 1,  }

def check_generated_event_face_attributes_type_0_basic_attributes_type_0_gender(value: int) -> GeneratedEventFaceAttributesType0BasicAttributesType0Gender:
    if value in GENERATED_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GENERATED_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_GENDER_VALUES!r}")
