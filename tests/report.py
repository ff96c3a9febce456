"""Figures of the benchmarks, printed at the end of a run."""

FIGURES: list[tuple[str, float, float, float]] = []


def note(name: str, *, ours: float = 0, baseline: float = 0, ratio: float = 0) -> None:
    """Remember a measured figure; without numbers the name says it all."""
    FIGURES.append((name, ours, baseline, ratio))
    print(f"{name}: {ours:.1f} against {baseline:.1f} ({ratio:.2f} ×)")
