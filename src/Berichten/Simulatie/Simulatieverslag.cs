using Rotonde.Basis;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>What happened, counted from the messages themselves.</summary>
/// <param name="Plan">What was played.</param>
/// <param name="Soorten">Per message that starts an exchange, in the order of the standard.</param>
/// <param name="Codes">How often each return code stood in a retour or 325; 0200 (nothing to say) is left out.</param>
/// <param name="Termijnen">How many were in time, per term.</param>
/// <param name="Geld">What became of the money declared.</param>
public sealed record Simulatieverslag(
    Simulatieplan Plan,
    IReadOnlyList<Soorttelling> Soorten,
    IReadOnlyList<Codetelling> Codes,
    IReadOnlyList<Termijntelling> Termijnen,
    Geldtelling Geld);

/// <summary>One kind of message.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Verzonden">How many, those sent twice counted twice.</param>
/// <param name="Dubbel">Of these, sent again under the same identification.</param>
/// <param name="Beantwoord">How many retours or 325s came back.</param>
/// <param name="Goed">Answered without any rejection.</param>
/// <param name="Deels">Declarations that stand with one or more lines rejected.</param>
public sealed record Soorttelling(Berichtsoort Soort, int Verzonden, int Dubbel, int Beantwoord, int Goed, int Deels)
{
    /// <summary>Rejected as a whole.</summary>
    public int Afgewezen => Beantwoord - Goed - Deels;
}

/// <summary>A return code.</summary>
/// <param name="Code">Four characters.</param>
/// <param name="Betekenis">What the code list says.</param>
/// <param name="Aantal">How often.</param>
public sealed record Codetelling(string Code, string Betekenis, int Aantal);

/// <summary>A term and how it was kept.</summary>
/// <param name="Wat">What had to be done, with the term.</param>
/// <param name="OpTijd">How many in time.</param>
/// <param name="TeLaat">How many late.</param>
public sealed record Termijntelling(string Wat, int OpTijd, int TeLaat);

/// <summary>Money of all declarations. Debit and credit are both counted positive.</summary>
/// <param name="IngediendDebet">Asked.</param>
/// <param name="IngediendCredit">Taken back.</param>
/// <param name="ToegekendDebet">Of what was asked, granted.</param>
/// <param name="ToegekendCredit">Of what was taken back, granted.</param>
/// <param name="VolgensAntwoorden">Sum of the granted totals in the 325s.</param>
/// <param name="BijGemeente">Sum of the granted lines in the register of the gemeente.</param>
/// <param name="BijAanbieders">Sum of the granted lines in the registers of the aanbieders.</param>
public sealed record Geldtelling(
    Bedrag IngediendDebet, Bedrag IngediendCredit, Bedrag ToegekendDebet, Bedrag ToegekendCredit, Bedrag VolgensAntwoorden, Bedrag BijGemeente, Bedrag BijAanbieders)
{
    /// <summary>What the gemeente has to pay.</summary>
    public Bedrag Netto => ToegekendDebet - ToegekendCredit;
}
