from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="GetCallbackSecretResponse200")



@_attrs_define
class GetCallbackSecretResponse200:
    """ 
        Attributes:
            callback_secret (str): The 32 bytes of the key of HMAC-SHA256.
     """

    callback_secret: str





    def to_dict(self) -> dict[str, Any]:
        callback_secret = self.callback_secret


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "callback_secret": callback_secret,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        callback_secret = d.pop("callback_secret")

        get_callback_secret_response_200 = cls(
            callback_secret=callback_secret,
        )

        return get_callback_secret_response_200

