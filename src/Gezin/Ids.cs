using Rotonde.Basis;

namespace Rotonde.Gezin;

/// <summary>The id of a household.</summary>
public readonly record struct HuishoudenId(Guid Waarde) : IId<HuishoudenId>
{
    /// <inheritdoc />
    public static HuishoudenId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static HuishoudenId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a conversation.</summary>
public readonly record struct GesprekId(Guid Waarde) : IId<GesprekId>
{
    /// <inheritdoc />
    public static GesprekId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static GesprekId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a plan.</summary>
public readonly record struct PlanId(Guid Waarde) : IId<PlanId>
{
    /// <inheritdoc />
    public static PlanId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static PlanId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a goal.</summary>
public readonly record struct DoelId(Guid Waarde) : IId<DoelId>
{
    /// <inheritdoc />
    public static DoelId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static DoelId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a line of the plan.</summary>
public readonly record struct PlanregelId(Guid Waarde) : IId<PlanregelId>
{
    /// <inheritdoc />
    public static PlanregelId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static PlanregelId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a family, which may live in more than one household.</summary>
public readonly record struct GezinsverbandId(Guid Waarde) : IId<GezinsverbandId>
{
    /// <inheritdoc />
    public static GezinsverbandId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static GezinsverbandId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of an address.</summary>
public readonly record struct AdresId(Guid Waarde) : IId<AdresId>
{
    /// <inheritdoc />
    public static AdresId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static AdresId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of an evaluation of a plan.</summary>
public readonly record struct EvaluatieId(Guid Waarde) : IId<EvaluatieId>
{
    /// <inheritdoc />
    public static EvaluatieId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static EvaluatieId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a note in a plan.</summary>
public readonly record struct AantekeningId(Guid Waarde) : IId<AantekeningId>
{
    /// <inheritdoc />
    public static AantekeningId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static AantekeningId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of help that was there before the plan.</summary>
public readonly record struct BestaandeHulpId(Guid Waarde) : IId<BestaandeHulpId>
{
    /// <inheritdoc />
    public static BestaandeHulpId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static BestaandeHulpId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a follow-up that somebody has to do.</summary>
public readonly record struct VervolgId(Guid Waarde) : IId<VervolgId>
{
    /// <inheritdoc />
    public static VervolgId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static VervolgId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
