using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;

namespace Rotonde.Berichten.Register;

/// <summary>What is known, limited to what was asked: same gemeente, aanbieder and standard.</summary>
public sealed record Registerstand
{
    /// <summary>Nothing known.</summary>
    public static Registerstand Leeg { get; } = new();

    /// <summary>Did this sender use this identification before for this kind of message? Every message that was answered counts, rejected or not.</summary>
    public bool IdentificatieBekend { get; init; }

    /// <summary>The allocations asked for, each in its latest version: highest date and time, not last received (IV013). All of the clients when those were asked for.</summary>
    public IReadOnlyList<BekendeToewijzing> Toewijzingen { get; init; } = [];

    /// <summary>Of the clients asked for, those with any allocation at this aanbieder.</summary>
    public IReadOnlySet<Bsn> Clienten { get; init; } = new HashSet<Bsn>();

    /// <summary>Accepted starts of these clients that were not taken back.</summary>
    public IReadOnlyList<BekendeStart> Starts { get; init; } = [];

    /// <summary>Accepted stops of these clients that were not taken back, in order of receipt.</summary>
    public IReadOnlyList<BekendeStop> Stops { get; init; } = [];

    /// <summary>Was this declaration number used before? A declaration rejected as a whole does not count: it was not sent (OP286).</summary>
    public bool DeclaratieNummerBekend { get; init; }

    /// <summary>First day of the last month this aanbieder declared; none when it never did.</summary>
    public DateOnly? LaatsteDeclaratieperiode { get; init; }

    /// <summary>Lines declared before: all on the allocations asked for, and those with a reference number asked for; rejected ones too.</summary>
    public IReadOnlyList<BekendePrestatie> Prestaties { get; init; } = [];

    /// <summary>Accepted requests: all of the clients asked for, and those with a reference asked for.</summary>
    public IReadOnlyList<BekendVerzoek> Verzoeken { get; init; } = [];

    /// <summary>The 323 that is answered; none when it is not known.</summary>
    public BekendeDeclaratie? Declaratie { get; init; }

    /// <summary>Of the products asked for, those whose code does not belong to the category in the list that is used; empty when no list is known.</summary>
    public IReadOnlySet<Productaanduiding> VerkeerdeProducten { get; init; } = new HashSet<Productaanduiding>();
}

/// <summary>An allocation in its latest version.</summary>
public sealed record BekendeToewijzing
{
    /// <summary>Its number.</summary>
    public required long ToewijzingNummer { get; init; }

    /// <summary>For whom.</summary>
    public required Bsn Bsn { get; init; }

    /// <summary>Product; none when generic.</summary>
    public Productaanduiding? Product { get; init; }

    /// <summary>The day this version was decided; none when that is not known.</summary>
    public DateOnly? Toewijzingsdatum { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>Last day, inclusive; none when open-ended.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>How much; none when aspecific.</summary>
    public Omvang? Omvang { get; init; }

    /// <summary>Budget; none when a volume or neither was given.</summary>
    public Bedrag? Budget { get; init; }

    /// <summary>Reason of the last change; 13 when taken away.</summary>
    public string? RedenWijziging { get; init; }

    /// <summary>An allocation as a 301 gives it.</summary>
    public static BekendeToewijzing Van(Bsn bsn, ToegewezenProduct product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return new()
        {
            ToewijzingNummer = product.ToewijzingNummer,
            Bsn = bsn,
            Product = product.Product,
            Toewijzingsdatum = product.Toewijzingsdatum,
            Ingangsdatum = product.Ingangsdatum,
            Einddatum = product.Einddatum,
            Omvang = product.Omvang,
            Budget = product.Budget,
            RedenWijziging = product.RedenWijziging,
        };
    }
}

/// <summary>What identifies a delivery: client, allocation, product and first day. Without allocation number (taakgericht) product and day decide.</summary>
/// <param name="Bsn">Client.</param>
/// <param name="ToewijzingNummer">Allocation; none in taakgericht work.</param>
/// <param name="Product">Product; none when generic.</param>
/// <param name="Begindatum">First day of this delivery.</param>
public sealed record Leveringssleutel(Bsn Bsn, long? ToewijzingNummer, Productaanduiding? Product, DateOnly Begindatum);

/// <summary>A start that stands.</summary>
/// <param name="Sleutel">Key.</param>
public sealed record BekendeStart(Leveringssleutel Sleutel);

/// <summary>A stop that stands.</summary>
/// <param name="Sleutel">Key of the delivery it stops.</param>
/// <param name="RedenBeeindiging">20 is a pause.</param>
/// <param name="Einddatum">Last day of help.</param>
public sealed record BekendeStop(Leveringssleutel Sleutel, string RedenBeeindiging, DateOnly Einddatum);

/// <summary>What became of a declared line.</summary>
public enum Prestatiestaat
{
    /// <summary>Received, not yet answered: it counts, but cannot be credited.</summary>
    InBehandeling,

    /// <summary>Granted.</summary>
    Goedgekeurd,

    /// <summary>Rejected: its reference number stays used, its volume and money do not count.</summary>
    Afgewezen,
}

/// <summary>A line declared before.</summary>
/// <param name="Bsn">Client.</param>
/// <param name="Prestatie">The line.</param>
/// <param name="Staat">What became of it.</param>
public sealed record BekendePrestatie(Bsn Bsn, Prestatie Prestatie, Prestatiestaat Staat);
