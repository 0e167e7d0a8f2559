from typing import Literal

RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0 = Literal[1, 2, 3, 4]

RAW_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES: set[RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0] = { 1, 2, 3, 4,  }

def check_raw_event_face_attributes_type_0_basic_attributes_type_0_ethnic_group_type_0(value: int) -> RawEventFaceAttributesType0BasicAttributesType0EthnicGroupType0:
    if value in RAW_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {RAW_EVENT_FACE_ATTRIBUTES_TYPE_0_BASIC_ATTRIBUTES_TYPE_0_ETHNIC_GROUP_TYPE_0_VALUES!r}")
