from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.license_status import check_license_status
from ..models.license_status import LicenseStatus
from typing import cast

if TYPE_CHECKING:
  from ..models.license_expiration_time import LicenseExpirationTime
  from ..models.license_faces import LicenseFaces
  from ..models.license_liveness import LicenseLiveness
  from ..models.licensed_feature import LicensedFeature





T = TypeVar("T", bound="License")



@_attrs_define
class License:
    """ 
        Attributes:
            status (LicenseStatus):
            message (str):
            warnings (list[str]):
            errors (list[str]):
            expiration_time (LicenseExpirationTime): null: never.
            faces (LicenseFaces): null: any number.
            faces_count (int): Faces with attributes, of all accounts; up to 10 seconds old.
            liveness (LicenseLiveness): 2, or 0 where it is left out.
            iso (LicensedFeature):
            body_attributes (LicensedFeature):
            people_count (LicensedFeature):
            deepfake (LicensedFeature):
            lambda_ (LicensedFeature):
            index (LicensedFeature):
            event (LicensedFeature):
     """

    status: LicenseStatus
    message: str
    warnings: list[str]
    errors: list[str]
    expiration_time: LicenseExpirationTime
    faces: LicenseFaces
    faces_count: int
    liveness: LicenseLiveness
    iso: LicensedFeature
    body_attributes: LicensedFeature
    people_count: LicensedFeature
    deepfake: LicensedFeature
    lambda_: LicensedFeature
    index: LicensedFeature
    event: LicensedFeature





    def to_dict(self) -> dict[str, Any]:
        from ..models.license_expiration_time import LicenseExpirationTime # noqa: PLC0415
        from ..models.license_faces import LicenseFaces # noqa: PLC0415
        from ..models.license_liveness import LicenseLiveness # noqa: PLC0415
        from ..models.licensed_feature import LicensedFeature # noqa: PLC0415
        status: str = self.status

        message = self.message

        warnings = self.warnings



        errors = self.errors



        expiration_time = self.expiration_time.to_dict()

        faces = self.faces.to_dict()

        faces_count = self.faces_count

        liveness = self.liveness.to_dict()

        iso = self.iso.to_dict()

        body_attributes = self.body_attributes.to_dict()

        people_count = self.people_count.to_dict()

        deepfake = self.deepfake.to_dict()

        lambda_ = self.lambda_.to_dict()

        index = self.index.to_dict()

        event = self.event.to_dict()


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "status": status,
            "message": message,
            "warnings": warnings,
            "errors": errors,
            "expiration_time": expiration_time,
            "faces": faces,
            "faces_count": faces_count,
            "liveness": liveness,
            "iso": iso,
            "body_attributes": body_attributes,
            "people_count": people_count,
            "deepfake": deepfake,
            "lambda": lambda_,
            "index": index,
            "event": event,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.license_expiration_time import LicenseExpirationTime # noqa: PLC0415
        from ..models.license_faces import LicenseFaces # noqa: PLC0415
        from ..models.license_liveness import LicenseLiveness # noqa: PLC0415
        from ..models.licensed_feature import LicensedFeature # noqa: PLC0415
        d = dict(src_dict)
        status = check_license_status(d.pop("status"))




        message = d.pop("message")

        warnings = cast(list[str], d.pop("warnings"))


        errors = cast(list[str], d.pop("errors"))


        expiration_time = LicenseExpirationTime.from_dict(d.pop("expiration_time"))




        faces = LicenseFaces.from_dict(d.pop("faces"))




        faces_count = d.pop("faces_count")

        liveness = LicenseLiveness.from_dict(d.pop("liveness"))




        iso = LicensedFeature.from_dict(d.pop("iso"))




        body_attributes = LicensedFeature.from_dict(d.pop("body_attributes"))




        people_count = LicensedFeature.from_dict(d.pop("people_count"))




        deepfake = LicensedFeature.from_dict(d.pop("deepfake"))




        lambda_ = LicensedFeature.from_dict(d.pop("lambda"))




        index = LicensedFeature.from_dict(d.pop("index"))




        event = LicensedFeature.from_dict(d.pop("event"))




        license_ = cls(
            status=status,
            message=message,
            warnings=warnings,
            errors=errors,
            expiration_time=expiration_time,
            faces=faces,
            faces_count=faces_count,
            liveness=liveness,
            iso=iso,
            body_attributes=body_attributes,
            people_count=people_count,
            deepfake=deepfake,
            lambda_=lambda_,
            index=index,
            event=event,
        )

        return license_

