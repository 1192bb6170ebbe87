using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Declaraties.Ontvangst;

/// <summary>
/// Lines of one declaration were granted: what the ledger needs, no person. A large declaration tells it in portions, so that the ledger books a portion at a time.
/// </summary>
/// <param name="Declaratie">Their declaration.</param>
/// <param name="Wet">Act.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Beantwoord">Day of the answer: for the completion of late declarations.</param>
/// <param name="Regels">The lines, at most <see cref="Portie"/>.</param>
public sealed record DeclaratieregelsGoedgekeurd(
    DeclaratieId Declaratie, Wet Wet, AgbCode Aanbieder, DateOnly Beantwoord, IReadOnlyList<GoedgekeurdeRegel> Regels) : IGebeurtenis
{
    /// <summary>As many lines as one event holds: work that is done in a moment and fits in memory.</summary>
    public const int Portie = 500;
}

/// <summary>A granted line. A credit has a negative amount and takes an earlier line back.</summary>
/// <param name="Regel">The line.</param>
/// <param name="Contract">Contract, when one covers it.</param>
/// <param name="Product">Product, when the catalogue knows it.</param>
/// <param name="Productcode">Code in the message.</param>
/// <param name="Productgroep">Group for reports; empty when the catalogue does not know the product.</param>
/// <param name="Taakveld">Iv3 taakveld; empty when the catalogue does not know the product.</param>
/// <param name="Toewijzing">Number of the allocation, for the obligation in Financien. Monitor does not keep it.</param>
/// <param name="Maand">First day of the month of service.</param>
/// <param name="Volume">Units; negative for a credit.</param>
/// <param name="Eenheid">Unit, code list WJ756.</param>
/// <param name="Bedrag">Amount.</param>
public sealed record GoedgekeurdeRegel(
    DeclaratieregelId Regel, ContractId? Contract, ProductId? Product, string Productcode, string Productgroep, string Taakveld,
    long Toewijzing, DateOnly Maand, long Volume, string Eenheid, Bedrag Bedrag);

/// <summary>Lines of one declaration were rejected, in portions of the same size.</summary>
/// <param name="Declaratie">Their declaration.</param>
/// <param name="Wet">Act.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Beantwoord">Day of the answer.</param>
/// <param name="Regels">The lines.</param>
public sealed record DeclaratieregelsAfgekeurd(
    DeclaratieId Declaratie, Wet Wet, AgbCode Aanbieder, DateOnly Beantwoord, IReadOnlyList<AfgekeurdeRegel> Regels) : IGebeurtenis;

/// <summary>A rejected line, with the codes of the standard.</summary>
/// <param name="Regel">The line.</param>
/// <param name="Contract">Contract, when one covers it.</param>
/// <param name="Productgroep">Group for reports; empty when the catalogue does not know the product.</param>
/// <param name="Maand">First day of the month of service.</param>
/// <param name="Bedrag">What was asked.</param>
/// <param name="Codes">Codes in the 325.</param>
public sealed record AfgekeurdeRegel(DeclaratieregelId Regel, ContractId? Contract, string Productgroep, DateOnly Maand, Bedrag Bedrag, IReadOnlyList<string> Codes);

/// <summary>A declaration was answered with a 325.</summary>
/// <param name="Declaratie">Which declaration.</param>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Staat">What became of it.</param>
/// <param name="Ingediend">Asked.</param>
/// <param name="Toegekend">Granted.</param>
/// <param name="Beantwoord">Day of the answer.</param>
public sealed record DeclaratieBeantwoord(DeclaratieId Declaratie, AgbCode Aanbieder, Declaratiestaat Staat, Bedrag Ingediend, Bedrag Toegekend, DateOnly Beantwoord) : IGebeurtenis;
