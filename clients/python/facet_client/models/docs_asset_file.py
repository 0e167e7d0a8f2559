from typing import Literal

DocsAssetFile = Literal['start.js', 'swagger-ui-bundle.js', 'swagger-ui.css']

DOCS_ASSET_FILE_VALUES: set[DocsAssetFile] = { 'start.js', 'swagger-ui-bundle.js', 'swagger-ui.css',  }

def check_docs_asset_file(value: str) -> DocsAssetFile:
    if value in DOCS_ASSET_FILE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {DOCS_ASSET_FILE_VALUES!r}")
