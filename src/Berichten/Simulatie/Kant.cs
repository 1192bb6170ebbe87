using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>One side of the exchange: the gemeente or an aanbieder, each with a register of its own and the same engine.</summary>
internal sealed class Kant(AgbCode? aanbieder, IContractafspraken? afspraken)
{
    private readonly Dictionary<string, int> _tellers = new(StringComparer.Ordinal);

    /// <summary>None for the gemeente.</summary>
    internal AgbCode? Aanbieder { get; } = aanbieder;

    internal IContractafspraken? Afspraken { get; } = afspraken;

    /// <summary>Of the Wmo no national list is embedded; there TR381 is not judged.</summary>
    internal Geheugenregister Register { get; } = new(new Dictionary<Standaard, Productlijst> { [Standaard.IJw] = Productlijst.Jz21 });

    /// <summary>References of requests that were used.</summary>
    internal List<string> Referenties { get; } = [];

    /// <summary>Numbers of declarations that count, per standard.</summary>
    internal Dictionary<Standaard, string> LaatsteDeclaratienummer { get; } = [];

    /// <summary>A name that was not given before: <c>T1</c>, <c>T2</c> ….</summary>
    internal string Nieuw(string voor)
    {
        var nummer = _tellers[voor] = _tellers.GetValueOrDefault(voor) + 1;
        return voor + nummer.ToString(CultureInfo.InvariantCulture);
    }
}
