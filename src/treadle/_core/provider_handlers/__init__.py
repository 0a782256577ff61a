"""The handlers of custom resources that are deployed with stacks; nothing here is imported by treadle."""
