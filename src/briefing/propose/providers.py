"""Where models live that speak the OpenAI protocol, and which variables of the environment name
their keys. Data only.

`PROVIDER_BASE_URL` in the environment replaces an address: OPENAI_BASE_URL, OLLAMA_BASE_URL.
"""

from typing import NamedTuple


class Provider(NamedTuple):
    """A service, its address, and the variable that holds the key; None where none is needed."""

    address: str
    key: str | None


PROVIDERS = {
    "openai": Provider("https://api.openai.com/v1", "OPENAI_API_KEY"),
    "anthropic": Provider("https://api.anthropic.com/v1", "ANTHROPIC_API_KEY"),
    "google": Provider("https://generativelanguage.googleapis.com/v1beta/openai", "GEMINI_API_KEY"),
    "mistral": Provider("https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
    "openrouter": Provider("https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
    "ollama": Provider("http://localhost:11434/v1", None),
}
