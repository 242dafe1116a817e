# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a generated snippet uses of the Python clients of OpenAI and Anthropic.

Prints one line of JSON with what a real client would send, and answers like one.
"""

import json


class Thing:
    def __init__(self, **members):
        self.__dict__.update(members)


class RawResponse:
    def __init__(self, answer):
        self.headers = {"X-Flux-Model": "served-model", "Content-Type": "text/plain"}
        self._answer = answer

    def parse(self):
        return self._answer


def client(resource_path, known_arguments, answer, stream_answer):
    """A client class with one resource; its create() takes the known arguments and extra_body only."""

    class Client:
        def __init__(self, *, api_key, base_url, max_retries, timeout=None):
            def create(*, extra_body=None, **arguments):
                unknown = set(arguments) - set(known_arguments)
                if unknown:
                    raise TypeError(f"unexpected keyword arguments: {unknown}")
                body = {**arguments, **(extra_body or {})}
                sent = {"api_key": api_key, "base_url": base_url, "max_retries": max_retries, "body": body}
                print(json.dumps(sent))
                return RawResponse(stream_answer if arguments.get("stream") else answer)

            resource = Thing(with_raw_response=Thing(create=create))
            for name in reversed(resource_path.split(".")):
                resource = Thing(**{name: resource})
            self.__dict__.update(resource.__dict__)

    return Client
