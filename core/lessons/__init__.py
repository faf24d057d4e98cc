"""Lessons as data: pages with a graph, a step and questions; answers, and what went wrong in wrong ones."""

from .lesson import Lesson, Page, Question

__all__ = ["Lesson", "Page", "Question"]
