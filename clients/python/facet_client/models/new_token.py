from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.visibility_area import check_visibility_area
from ..models.visibility_area import VisibilityArea
from ..types import UNSET, Unset
from typing import cast
import datetime

if TYPE_CHECKING:
  from ..models.permissions_input import PermissionsInput





T = TypeVar("T", bound="NewToken")



@_attrs_define
class NewToken:
    """ 
        Attributes:
            expiration_time (datetime.datetime | None | Unset): null: never.
            description (str | Unset):  Default: ''.
            visibility_area (VisibilityArea | Unset):
            permissions (PermissionsInput | Unset):
     """

    expiration_time: datetime.datetime | None | Unset = UNSET
    description: str | Unset = ''
    visibility_area: VisibilityArea | Unset = UNSET
    permissions: PermissionsInput | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.permissions_input import PermissionsInput # noqa: PLC0415
        expiration_time: None | str | Unset
        if isinstance(self.expiration_time, Unset):
            expiration_time = UNSET
        elif isinstance(self.expiration_time, datetime.datetime):
            expiration_time = self.expiration_time.isoformat()
        else:
            expiration_time = self.expiration_time

        description = self.description

        visibility_area: str | Unset = UNSET
        if not isinstance(self.visibility_area, Unset):
            visibility_area = self.visibility_area


        permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if expiration_time is not UNSET:
            field_dict["expiration_time"] = expiration_time
        if description is not UNSET:
            field_dict["description"] = description
        if visibility_area is not UNSET:
            field_dict["visibility_area"] = visibility_area
        if permissions is not UNSET:
            field_dict["permissions"] = permissions

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.permissions_input import PermissionsInput # noqa: PLC0415
        d = dict(src_dict)
        def _parse_expiration_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expiration_time_type_0 = datetime.datetime.fromisoformat(data)



                return expiration_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        expiration_time = _parse_expiration_time(d.pop("expiration_time", UNSET))


        description = d.pop("description", UNSET)

        _visibility_area = d.pop("visibility_area", UNSET)
        visibility_area: VisibilityArea | Unset
        if isinstance(_visibility_area,  Unset):
            visibility_area = UNSET
        else:
            visibility_area = check_visibility_area(_visibility_area)




        _permissions = d.pop("permissions", UNSET)
        permissions: PermissionsInput | Unset
        if isinstance(_permissions,  Unset):
            permissions = UNSET
        else:
            permissions = PermissionsInput.from_dict(_permissions)




        new_token = cls(
            expiration_time=expiration_time,
            description=description,
            visibility_area=visibility_area,
            permissions=permissions,
        )

        return new_token

