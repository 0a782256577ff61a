"""Encryption of machines and activities at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.quantities import Duration
from ..errors import AuthoringError

if TYPE_CHECKING:
    from ..aws_kms import IKey

__all__ = ["AwsOwnedEncryptionConfiguration", "CustomerManagedEncryptionConfiguration", "EncryptionConfiguration"]


class EncryptionConfiguration:
    """The key that encrypts the data of a state machine or an activity.

    https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html

    :param type: whose key it is: ``AWS_OWNED_KEY`` or ``CUSTOMER_MANAGED_KMS_KEY``
    """

    def __init__(self, type: str) -> None:
        self.type = type

    def _render(self) -> dict[str, Any]:
        return {"type": self.type}


class AwsOwnedEncryptionConfiguration(EncryptionConfiguration):
    """Encrypt with a key that AWS owns."""

    def __init__(self) -> None:
        super().__init__("AWS_OWNED_KEY")


class CustomerManagedEncryptionConfiguration(EncryptionConfiguration):
    """Encrypt with a key of your own.

    :param kms_key: the KMS key that encrypts the data; symmetric
    :param kms_data_key_reuse_period_seconds: how long a data key is reused, 60 to 900 seconds; default 300
    """

    def __init__(self, kms_key: IKey, kms_data_key_reuse_period_seconds: Duration | None = None) -> None:
        super().__init__("CUSTOMER_MANAGED_KMS_KEY")
        self.kms_key = kms_key
        self.kms_data_key_reuse_period_seconds = kms_data_key_reuse_period_seconds
        if kms_data_key_reuse_period_seconds is not None:
            seconds = kms_data_key_reuse_period_seconds.to_seconds()
            if not 60 <= seconds <= 900:
                raise AuthoringError(
                    f"kmsDataKeyReusePeriodSeconds must have a value between 60 and 900 seconds, received {seconds}",
                    code="InvalidKmsDataKeyReusePeriod",
                )

    def _render(self) -> dict[str, Any]:
        period = self.kms_data_key_reuse_period_seconds
        return {
            "kmsKeyId": self.kms_key.key_arn,
            "kmsDataKeyReusePeriodSeconds": period.to_seconds() if period is not None else 300,
            "type": self.type,
        }
