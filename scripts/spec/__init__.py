"""Generates treadle's declarations of the AWS CDK's L1 classes from an installed aws-cdk-lib."""
