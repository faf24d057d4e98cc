"""The lab: a finished pass gone through in other ways, wrong ones among them, to be seen beside the right one."""
