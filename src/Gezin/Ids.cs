using Rotonde.Basis;

namespace Rotonde.Gezin;

/// <summary>The id of a household.</summary>
public readonly record struct HuishoudenId(Guid Waarde) : IId<HuishoudenId>
{
    /// <inheritdoc />
    public static HuishoudenId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static HuishoudenId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a conversation.</summary>
public readonly record struct GesprekId(Guid Waarde) : IId<GesprekId>
{
    /// <inheritdoc />
    public static GesprekId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static GesprekId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a plan.</summary>
public readonly record struct PlanId(Guid Waarde) : IId<PlanId>
{
    /// <inheritdoc />
    public static PlanId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static PlanId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a goal.</summary>
public readonly record struct DoelId(Guid Waarde) : IId<DoelId>
{
    /// <inheritdoc />
    public static DoelId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static DoelId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a line of the plan.</summary>
public readonly record struct PlanregelId(Guid Waarde) : IId<PlanregelId>
{
    /// <inheritdoc />
    public static PlanregelId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static PlanregelId Nieuw() => new(Guid.CreateVersion7());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
