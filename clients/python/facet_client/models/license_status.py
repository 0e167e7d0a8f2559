from typing import Literal

LicenseStatus = Literal['error', 'ok', 'warning']

LICENSE_STATUS_VALUES: set[LicenseStatus] = { 'error', 'ok', 'warning',  }

def check_license_status(value: str) -> LicenseStatus:
    if value in LICENSE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LICENSE_STATUS_VALUES!r}")
