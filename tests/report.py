"""Figures of the benchmarks, printed at the end of a run."""

FIGURES: list[tuple[str, float, float, float]] = []


def note(name: str, *, ours: float, baseline: float, ratio: float) -> None:
    """Remember a measured figure."""
    FIGURES.append((name, ours, baseline, ratio))
    print(f"{name}: {ours:.1f} against {baseline:.1f} ({ratio:.2f} ×)")
