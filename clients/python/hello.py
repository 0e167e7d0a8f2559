"""Puts the best face of a photo on a new list, reads its event and finds it on the list.

    python hello.py http://127.0.0.1:5000 <account id> photo.jpg
"""

import json
import sys
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from facet_client import AuthenticatedClient
from facet_client.api.events import generate_events, get_event
from facet_client.api.handlers import create_handler
from facet_client.api.lists import create_list
from facet_client.api.matcher import match_faces
from facet_client.models.detect_policy_input import DetectPolicyInput
from facet_client.models.error import Error
from facet_client.models.face_block import FaceBlock
from facet_client.models.face_candidates import FaceCandidates
from facet_client.models.face_matching import FaceMatching
from facet_client.models.face_reference_type_0 import FaceReferenceType0
from facet_client.models.new_handler import NewHandler
from facet_client.models.new_list import NewList
from facet_client.models.policies_input import PoliciesInput
from facet_client.models.storage_policy_input import StoragePolicyInput
from facet_client.models.storage_policy_input_face_policy import StoragePolicyInputFacePolicy
from facet_client.models.storage_policy_input_face_policy_link_to_lists_policy_item import (
    StoragePolicyInputFacePolicyLinkToListsPolicyItem as LinkToList,
)
from facet_client.types import File, Unset

T = TypeVar("T")


def answer_of(answer: T | Error | None) -> T:
    """What an operation answered; raises when it was refused."""
    if isinstance(answer, Error) or answer is None:
        raise RuntimeError(f"Facet refused: {answer}")
    return answer


def meet(client: AuthenticatedClient, photo: bytes) -> dict[str, object]:
    new_list = answer_of(create_list.sync(client=client, body=NewList(user_data="people we know")))
    storage = StoragePolicyInput(
        face_policy=StoragePolicyInputFacePolicy(
            store_face=1, link_to_lists_policy=[LinkToList(list_id=new_list.list_id)]
        )
    )
    policies = PoliciesInput(detect_policy=DetectPolicyInput(multiface_policy=2), storage_policy=storage)
    new_handler = NewHandler(description="enrol", handler_type=0, policies=policies)
    handler = answer_of(create_handler.sync(client=client, body=new_handler))

    picture = File(payload=BytesIO(photo))
    generated = answer_of(
        generate_events.sync(handler.handler_id, client=client, body=picture, external_id="ann", user_data="Ann")
    )
    made = generated.events[0]
    if made.face is None or isinstance(made.face, Unset):
        raise RuntimeError("there is no face on this photo")

    event = answer_of(get_event.sync(made.event_id, client=client))
    matching = FaceMatching(
        references=[FaceReferenceType0(type_="face", id=made.face.face_id)],
        candidates=[FaceBlock(filters=FaceCandidates(origin="faces", list_id=new_list.list_id), limit=3)],
    )
    found = answer_of(match_faces.sync(client=client, body=matching))[0].matches[0].result
    return {
        "event": event.to_dict(),
        "who": [
            {"user_data": one.face.user_data, "similarity": one.similarity}
            for one in found
            if not isinstance(one.face, Unset)
        ],
    }


if __name__ == "__main__":
    url, account_id, path = sys.argv[1:4]
    with AuthenticatedClient(url, token=account_id, prefix="", auth_header_name="Luna-Account-Id") as facet:
        print(json.dumps(meet(facet, Path(path).read_bytes())))
