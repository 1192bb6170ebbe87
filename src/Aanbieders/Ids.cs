using Rotonde.Basis;

namespace Rotonde.Aanbieders;

/// <summary>The id of a provider.</summary>
public readonly record struct AanbiederId(Guid Waarde) : IId<AanbiederId>
{
    /// <inheritdoc />
    public static AanbiederId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static AanbiederId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a contract.</summary>
public readonly record struct ContractId(Guid Waarde) : IId<ContractId>
{
    /// <inheritdoc />
    public static ContractId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static ContractId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}

/// <summary>The id of a product.</summary>
public readonly record struct ProductId(Guid Waarde) : IId<ProductId>
{
    /// <inheritdoc />
    public static ProductId Van(Guid waarde) => new(waarde);

    /// <summary>A new id, ordered in time.</summary>
    public static ProductId Nieuw() => new(Volgid.Nieuw());

    /// <inheritdoc />
    public override string ToString() => Waarde.ToString();
}
